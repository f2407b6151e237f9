package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * On what ground a document of a pupil may be sent to a samenwerkingsverband.
 *
 * @param gekozen whether a person chose it; otherwise it follows from the kind of document
 * @param toestemming what carers said about this document
 * @param reden why it may go without consent, when somebody said so
 */
public record Grondslag(
        Grondslagsoort soort,
        boolean gekozen,
        String toelichting,
        String door,
        @Nullable Instant moment,
        Toestemming toestemming,
        @Nullable Reden reden) {

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

    /**
     * What others wrote, and what is about health, rests on consent; the rest is the school's task.
     */
    public static Grondslagsoort vanzelf(Documentsoort soort) {
        return switch (soort) {
            case DESKUNDIGENADVIES, ONDERZOEKSVERSLAG, MEDISCH -> Grondslagsoort.TOESTEMMING;
            case OPP,
                    OPP_ONDERTEKENING,
                    TOESTEMMING_OUDERS,
                    TOETSOVERZICHT,
                    PLANNEN,
                    ZIEN,
                    TOELICHTING_ONDERWIJSBEHOEFTEN,
                    GROEIDOCUMENT,
                    ONDERWIJSKUNDIG_RAPPORT,
                    GESPREKSVERSLAG,
                    NOTITIES,
                    BESLUIT,
                    OVERIG ->
                    Grondslagsoort.WETTELIJKE_TAAK;
        };
    }

    /** Whether it rests on consent that is not there, and nobody says why it goes all the same. */
    public boolean ontbreekt() {
        return soort == Grondslagsoort.TOESTEMMING
                && toestemming != Toestemming.GEGEVEN
                && (reden == null || !reden.geldt());
    }

    /** Whether that is because a carer refused. */
    public boolean geweigerd() {
        return ontbreekt() && toestemming == Toestemming.GEWEIGERD;
    }
}
