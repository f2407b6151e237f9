package nl.hulproute.register.instelling;

import java.util.Arrays;

/** What someone looks for, as patterns for {@code ilike all}. */
final class Zoekwoorden {

    private Zoekwoorden() {}

    /** One for each word; none for an empty text, which everything fits. */
    static String[] of(String zoek) {
        return Arrays.stream(zoek.strip().split("\\s+", -1))
                .filter(woord -> !woord.isEmpty())
                .map(woord -> "%" + woord.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
