package nl.hulproute.school.info;

import org.jspecify.annotations.Nullable;

/** What comes out of a form field: never null, without space around it or control characters. */
public final class Invoer {

    private Invoer() {}

    public static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "").strip();
    }

    /** A date for a date field. */
    public static String datum(java.time.@Nullable LocalDate datum) {
        return datum == null ? "" : datum.toString();
    }
}
