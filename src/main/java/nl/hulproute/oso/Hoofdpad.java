package nl.hulproute.oso;

import java.util.List;

/**
 * Where the rules of the blocks look: from the dossier down, not in a pupil within something else.
 */
final class Hoofdpad {

    private static final List<String> METADATA =
            List.of("categorie_uitlevering", "metadata", "dossier");
    private static final List<List<String>> DELEN =
            List.of(
                    List.of("dossier"),
                    List.of("leerling", "huidigeschool", "dossier"),
                    List.of("onderwijsondersteuning", "leerling", "huidigeschool", "dossier"));

    private Hoofdpad() {}

    /** Whether this is an element by which a block is there or not. */
    static boolean isDeel(Element element) {
        return !element.naam.equals("onderwijsondersteuning")
                && DELEN.stream().anyMatch(ouders -> isOnder(element, ouders));
    }

    /** Whether this says of a block whether it is delivered. */
    static boolean isUitspraak(Element element) {
        return isOnder(element, METADATA);
    }

    private static boolean isOnder(Element element, List<String> ouders) {
        var ouder = element.ouder;
        for (var naam : ouders) {
            if (ouder == null || !ouder.naam.equals(naam)) {
                return false;
            }
            ouder = ouder.ouder;
        }
        return true;
    }
}
