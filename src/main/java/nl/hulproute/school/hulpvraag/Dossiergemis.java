package nl.hulproute.school.hulpvraag;

import java.util.List;
import nl.hulproute.oso.Dossier;

/** What the dossier itself breaks, for rules that no field of ours watches already. */
final class Dossiergemis {

    private Dossiergemis() {}

    static List<Gemis> van(Dossier dossier, List<Gemis> bekend) {
        return List.of();
    }
}
