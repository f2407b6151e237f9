package nl.hulproute.oso;

import nl.hulproute.oso.Bevinding.Bron;
import nl.hulproute.oso.Bevinding.Ernst;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Holds a dossier to what it says itself of its blocks (business rules OS.cat01–16): what is
 * VERPLICHT is there, what is VERBODEN or OPT-UIT is not. That it says what its profile says is our
 * own question: the standard does not ask it.
 */
final class Categoriecontrole {

    /** The schema demands these already. */
    private static final Set<Categorie> ALTIJD = Set.of(Categorie.SCHOOL, Categorie.LEERLING);

    private final Dossier dossier;
    private final Plaatsen plaatsen;
    private final Consumer<Bevinding> meld;

    Categoriecontrole(Dossier dossier, Plaatsen plaatsen, Consumer<Bevinding> meld) {
        this.dossier = dossier;
        this.plaatsen = plaatsen;
        this.meld = meld;
    }

    void controleer() {
        dossier.uitlevering().forEach(this::controleer);
    }

    private void controleer(Categorie categorie, Uitlevering gezegd) {
        volgensProfiel(categorie, gezegd);
        if (ALTIJD.contains(categorie)) {
            return;
        }
        var delen = Categoriedelen.van(dossier, categorie);
        if (gezegd == Uitlevering.VERPLICHT && delen.isEmpty()) {
            meld.accept(
                    bevinding(
                            categorie,
                            Bron.PROFIEL,
                            pad(categorie),
                            0,
                            "Het gegevensblok is verplicht, maar er staat niets in."));
        }
        if (!gezegd.magGegevens()) {
            teVeel(categorie, delen);
        }
    }

    private void teVeel(Categorie categorie, List<Knoop> delen) {
        for (var deel : delen) {
            // The official sheet misspells this one name, and so never finds it.
            boolean overgeslagen = deel.naam().equals("toelichting_onderwijsbehoeften");
            meld.accept(
                    bevinding(
                            categorie,
                            overgeslagen ? Bron.HULPROUTE : Bron.PROFIEL,
                            plaatsen.xpath(deel),
                            deel.regelnummer(),
                            deel.naam()
                                    + " mag er niet in staan: het gegevensblok gaat niet mee."));
        }
    }

    private void volgensProfiel(Categorie categorie, Uitlevering gezegd) {
        var hoort = dossier.profiel().map(p -> p.uitlevering(categorie));
        boolean past =
                hoort.isEmpty()
                        || hoort.get() == gezegd
                        || (hoort.get() == Uitlevering.OPTIONEEL && gezegd == Uitlevering.OPT_UIT);
        if (!past) {
            meld.accept(
                    bevinding(
                            categorie,
                            Bron.HULPROUTE,
                            pad(categorie),
                            0,
                            "Het profiel noemt dit gegevensblok %s, het dossier %s."
                                    .formatted(hoort.get().code(), gezegd.code())));
        }
    }

    private static String pad(Categorie categorie) {
        return "/dossier/metadata/categorie_uitlevering/" + categorie.xmlnaam();
    }

    private static Bevinding bevinding(
            Categorie categorie, Bron bron, String xpath, int regelnummer, String melding) {
        return new Bevinding(
                "OS.cat%02d".formatted(categorie.ordinal() + 1),
                bron,
                bron == Bron.HULPROUTE ? Ernst.WAARSCHUWING : Ernst.FOUT,
                xpath,
                regelnummer,
                melding + " (" + categorie.xmlnaam() + ")");
    }
}
