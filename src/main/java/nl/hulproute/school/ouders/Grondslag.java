package nl.hulproute.school.ouders;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On what ground a document of a pupil may be sent to a samenwerkingsverband.
 *
 * @param gekozen whether a person chose it; otherwise it follows from the kind of document
 * @param toestemming what carers said about this document
 */
public record Grondslag(
        Soort soort,
        boolean gekozen,
        String toelichting,
        String door,
        @Nullable Instant moment,
        Toestemming toestemming) {

    /** The ground (AVG art. 6 and 9; WPO art. 18a lid 13 for health data that a task needs). */
    public enum Soort {
        WETTELIJKE_TAAK,
        TOESTEMMING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Soort> ofCode(String code) {
            return Arrays.stream(values()).filter(soort -> soort.code().equals(code)).findFirst();
        }
    }

    /** What carers with gezag said about sending this document, as it is now. */
    public enum Toestemming {
        /** Somebody gave it and nobody refused. */
        GEGEVEN,
        /** Somebody refused. */
        GEWEIGERD,
        /** Nobody was asked or answered, or the document changed since. */
        ONBEKEND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it rests on consent that was not given. */
    public boolean ontbreekt() {
        return soort == Soort.TOESTEMMING && toestemming != Toestemming.GEGEVEN;
    }

    /** Whether it rests on consent that a carer refused: then it goes nowhere. */
    public boolean geweigerd() {
        return soort == Soort.TOESTEMMING && toestemming == Toestemming.GEWEIGERD;
    }
}
