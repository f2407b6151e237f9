package nl.hulproute.school.hulpvraag;

import java.util.Set;

/** Which contents a browser may show in the page; all others are downloaded. */
final class Weergave {

    private static final Set<String> TOONBAAR =
            Set.of("application/pdf", "image/png", "image/jpeg");

    private Weergave() {}

    /** A document may do nothing in the browser; a PDF cannot be shown in a sandbox. */
    static String beleid(String mediatype) {
        String dicht = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";
        return mediatype.equals("application/pdf") ? dicht : dicht + "; sandbox";
    }

    static boolean toonbaar(String mediatype) {
        return TOONBAAR.contains(mediatype);
    }
}
