package nl.hulproute.gedeeld;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On what ground a document about a pupil may be sent (AVG art. 6 and 9; WPO art. 18a lid 13 for
 * health data that a task needs).
 */
public enum Grondslagsoort {
    WETTELIJKE_TAAK,
    TOESTEMMING;

    /** The code in messages and on pages: {@code wettelijke-taak}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Grondslagsoort> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
    }
}
