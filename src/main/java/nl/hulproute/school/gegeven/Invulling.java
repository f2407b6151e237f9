package nl.hulproute.school.gegeven;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * The filled fields of a datum by their path, as {@code tlvcategorie} or {@code
 * onderdeel.0.score.waarde}; what is empty is not there.
 */
record Invulling(Map<String, String> waarden) {

    static final Invulling LEEG = new Invulling(Map.of());

    /** More rows than any list of marks has. */
    private static final int RIJEN = 60;

    Invulling {
        waarden = Map.copyOf(waarden);
    }

    String op(String pad) {
        return waarden.getOrDefault(pad, "");
    }

    boolean isLeeg() {
        return waarden.isEmpty();
    }

    /** Whether anything is filled at this path or below it. */
    boolean heeft(String pad) {
        return waarden.containsKey(pad)
                || waarden.keySet().stream().anyMatch(een -> een.startsWith(pad + "."));
    }

    /** How many rows there are, up to the last one that has something. */
    int rijen(String pad) {
        return IntStream.range(0, RIJEN)
                .filter(rij -> heeft(rij(pad, rij)))
                .map(rij -> rij + 1)
                .max()
                .orElse(0);
    }

    static String onder(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }

    static String rij(String pad, int nummer) {
        return pad + "." + nummer;
    }
}
