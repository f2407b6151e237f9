package nl.hulproute.school.hulpvraag;

import java.util.Set;

/** Which contents a browser may show in the page; all others are downloaded. */
final class Weergave {

    private static final Set<String> TOONBAAR =
            Set.of("application/pdf", "image/png", "image/jpeg");

    private Weergave() {}

    static boolean toonbaar(String mediatype) {
        return TOONBAAR.contains(mediatype);
    }
}
