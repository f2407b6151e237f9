package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

/**
 * How a testbericht went: as a value to act on, and in a sentence for users that says who must do
 * what. The endpoint is there as soon as the register gave one.
 */
public record Testuitslag(
        Soort soort, String uitleg, @Nullable Endpoint endpoint, @Nullable Testantwoord antwoord) {

    /** What came of it, in the order of the steps: register, connection, trust, answer. */
    public enum Soort {
        REGISTER_ZWIJGT,
        GEEN_ENDPOINT,
        ONBEREIKBAAR,
        GEEN_VERTROUWEN,
        ANDER_SYSTEEM,
        GEEN_KOPPELVLAK,
        ADRES_ONBEKEND,
        STORING,
        AANGEKOMEN
    }

    public boolean geslaagd() {
        return soort == Soort.AANGEKOMEN;
    }
}
