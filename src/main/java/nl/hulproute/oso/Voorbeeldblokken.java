package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes an example say of its blocks what is true of them, and hides what it calls secret. */
final class Voorbeeldblokken {

    private final Gegevensset set;
    private final Profiel profiel;
    private final Random toeval;

    Voorbeeldblokken(Gegevensset set, Profiel profiel, Random toeval) {
        this.set = set;
        this.profiel = profiel;
        this.toeval = toeval;
    }

    Dossier metUitlevering(Dossier dossier) {
        var blokken = new Veldenlijst();
        for (var categorie : Categorie.values()) {
            blokken.tekst(categorie.xmlnaam(), uitlevering(dossier, categorie).code());
        }
        var wortel = vervang(dossier.wortel(), blokken.groep("categorie_uitlevering"));
        // Lets secret numbers travel as the standard has it.
        var gezeefd = new Zeef(c -> true).zeef(wortel, set.wortel());
        return new Dossier(set, gezeefd, dossier.groottes(), List.of());
    }

    private Uitlevering uitlevering(Dossier dossier, Categorie categorie) {
        var hoort = profiel.uitlevering(categorie);
        boolean leeg = Categoriedelen.van(dossier, categorie).isEmpty();
        return hoort == Uitlevering.OPTIONEEL && leeg && toeval.nextBoolean()
                ? Uitlevering.OPT_UIT
                : hoort;
    }

    private static Knoop vervang(Knoop knoop, Knoop nieuw) {
        var kinderen = new ArrayList<Knoop>();
        for (var kind : knoop.kinderen()) {
            kinderen.add(kind.naam().equals(nieuw.naam()) ? nieuw : vervang(kind, nieuw));
        }
        return kinderen.isEmpty() ? knoop : knoop.met(kinderen);
    }
}
