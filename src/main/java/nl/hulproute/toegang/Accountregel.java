package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened to someone's work for an organisation.
 *
 * @param oud what it was: a name or a {@link Rol}
 * @param nieuw what it became: a name, a {@link Rol}, or the last day
 */
public record Accountregel(
        Instant moment, String naam, Soort soort, String oud, String nieuw, String door) {

    /** What happened. */
    public enum Soort {
        NAAM,
        ROL,
        EINDE,
        HERVAT,
        HOUDEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Soort ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The last day with access, of an end that was planned. */
    public @Nullable LocalDate dag() {
        return soort == Soort.EINDE && !nieuw.isEmpty() ? LocalDate.parse(nieuw) : null;
    }
}
