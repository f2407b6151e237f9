package nl.hulproute.oso;

import nl.hulproute.oso.Feiten.Deel;

import java.util.Optional;
import java.util.Set;

/**
 * Holds a dossier to what it says itself of its blocks (business rules OS.cat01–16): what is
 * VERPLICHT is there, what is VERBODEN or OPT-UIT is not. That it says what its profile says is our
 * own question: the standard does not ask it.
 */
final class Categoriecontrole {

    /** The schema demands these already. */
    private static final Set<Categorie> ALTIJD = Set.of(Categorie.SCHOOL, Categorie.LEERLING);

    private final Feiten feiten;
    private final Bevindingen bevindingen;

    Categoriecontrole(Feiten feiten, Bevindingen bevindingen) {
        this.feiten = feiten;
        this.bevindingen = bevindingen;
    }

    void controleer() {
        for (var categorie : Categorie.values()) {
            feiten.gezegd(categorie).forEach(gezegd -> controleer(categorie, gezegd));
        }
    }

    private void controleer(Categorie categorie, Uitlevering gezegd) {
        volgensProfiel(categorie, gezegd);
        if (ALTIJD.contains(categorie)) {
            return;
        }
        var delen = feiten.delen(categorie);
        if (gezegd == Uitlevering.VERPLICHT && delen.isEmpty()) {
            profiel(
                    categorie,
                    feiten.uitspraak(categorie),
                    "Het gegevensblok is verplicht, maar er staat niets in.");
        }
        if (!gezegd.magGegevens()) {
            delen.forEach(deel -> teVeel(categorie, deel));
        }
    }

    private void teVeel(Categorie categorie, Deel deel) {
        var melding = deel.naam() + " mag er niet in staan: het gegevensblok gaat niet mee.";
        // The official sheet misspells this one name, and so never finds it.
        if (deel.naam().equals("toelichting_onderwijsbehoeften")) {
            eigen(categorie, deel, melding);
        } else {
            profiel(categorie, deel, melding);
        }
    }

    private void volgensProfiel(Categorie categorie, Uitlevering gezegd) {
        var hoort = profiel().map(p -> p.uitlevering(categorie));
        boolean past =
                hoort.isEmpty()
                        || hoort.get() == gezegd
                        || (hoort.get() == Uitlevering.OPTIONEEL && gezegd == Uitlevering.OPT_UIT);
        if (!past) {
            eigen(
                    categorie,
                    feiten.uitspraak(categorie),
                    "Het profiel noemt dit gegevensblok %s, het dossier %s."
                            .formatted(hoort.get().code(), gezegd.code()));
        }
    }

    private Optional<Profiel> profiel() {
        return feiten.overstappen().stream().findFirst().flatMap(Profiel::van);
    }

    private void profiel(Categorie categorie, Deel waar, String melding) {
        bevindingen.profiel(
                Voorwaarde.ALTIJD,
                code(categorie),
                waar.pad().toString(),
                waar.regelnummer(),
                zin(categorie, melding));
    }

    private void eigen(Categorie categorie, Deel waar, String melding) {
        bevindingen.eigen(
                code(categorie),
                waar.pad().toString(),
                waar.regelnummer(),
                zin(categorie, melding));
    }

    private static String code(Categorie categorie) {
        return "OS.cat%02d".formatted(categorie.ordinal() + 1);
    }

    private static String zin(Categorie categorie, String melding) {
        return melding + " (" + categorie.xmlnaam() + ")";
    }
}
