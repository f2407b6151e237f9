package nl.hulproute.swv.organisatie;

import nl.hulproute.uitwisseling.Testuitslag;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * The last testbericht to a school.
 *
 * @param gestart when it was asked for; null while nobody did
 * @param op when its result came; null before the first
 * @param uitleg the result in words
 */
record Koppelproef(
        @Nullable Instant gestart,
        @Nullable Instant op,
        Testuitslag.@Nullable Soort soort,
        String uitleg) {

    /** After this nobody is at it any more. */
    private static final Duration LANGSTE = Duration.ofMinutes(5);

    public boolean bezig(Instant nu) {
        return gestart != null
                && (op == null || op.isBefore(gestart))
                && gestart.plus(LANGSTE).isAfter(nu);
    }

    public boolean gedaan() {
        return soort != null;
    }

    public boolean geslaagd() {
        return soort == Testuitslag.Soort.AANGEKOMEN;
    }

    /** Whether it stopped at what neither the school nor the board can mend. */
    public boolean voorHelpdesk() {
        return soort != null
                && switch (soort) {
                    case GEEN_VERTROUWEN, ANDER_SYSTEEM, GEEN_KOPPELVLAK, ADRES_ONBEKEND -> true;
                    case REGISTER_ZWIJGT, GEEN_ENDPOINT, ONBEREIKBAAR, STORING, AANGEKOMEN -> false;
                };
    }
}
