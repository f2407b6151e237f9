package nl.hulproute.school.ouders;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * On what ground a document of a pupil may be sent to a samenwerkingsverband.
 *
 * @param gekozen whether a person chose it; otherwise it follows from the kind of document
 * @param toestemming what carers said about this document
 * @param reden why it may go without consent, when somebody said so
 */
public record Grondslag(
        Soort soort,
        boolean gekozen,
        String toelichting,
        String door,
        @Nullable Instant moment,
        Toestemming toestemming,
        @Nullable Reden reden) {

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
        /** Nobody refused, and as many gave it as the school's rule wants. */
        GEGEVEN,
        /** Some gave it and nobody refused, but the rule wants all. */
        DEELS,
        /** Somebody refused. */
        GEWEIGERD,
        /** Nobody was asked or answered, or the document changed since. */
        ONBEKEND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Why a document goes without the consent that it rests on, and who says so.
     *
     * @param geldt whether it still counts: no carer answered since
     */
    public record Reden(UUID id, String tekst, String door, Instant moment, boolean geldt) {}

    /** Whether it rests on consent that is not there, and nobody says why it goes all the same. */
    public boolean ontbreekt() {
        return soort == Soort.TOESTEMMING
                && toestemming != Toestemming.GEGEVEN
                && (reden == null || !reden.geldt());
    }

    /** Whether that is because a carer refused. */
    public boolean geweigerd() {
        return ontbreekt() && toestemming == Toestemming.GEWEIGERD;
    }
}
