package nl.hulproute.oso;

import nl.hulproute.oso.Bevinding.Ernst;

import java.util.ArrayList;
import java.util.List;

/**
 * Says what a dossier breaks of the schema, the rules of the profiles and the code lists; the whole
 * list at once, in the order of the dossier.
 */
public final class Dossiercontrole {

    private Dossiercontrole() {}

    public static List<Bevinding> controleer(Dossier dossier) {
        var plaatsen = Plaatsen.van(dossier.wortel());
        var bevindingen = new ArrayList<Bevinding>();
        new Structuurcontrole(plaatsen, bevindingen::add)
                .controleer(dossier.wortel(), dossier.set().wortel());
        new Regelcontrole(dossier, plaatsen, bevindingen::add).controleer();
        new Categoriecontrole(dossier, plaatsen, bevindingen::add).controleer();
        bevindingen.addAll(dossier.schade());
        return List.copyOf(bevindingen);
    }

    /** Whether the dossier obeys the standard: no fault by schema or profile. */
    public static boolean voldoet(List<Bevinding> bevindingen) {
        return bevindingen.stream()
                .noneMatch(b -> b.ernst() == Ernst.FOUT && b.bron() != Bevinding.Bron.HULPROUTE);
    }
}
