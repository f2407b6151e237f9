package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the helpdesk is with a request.
 *
 * @param referentie what one names it by on the telephone
 * @param vestiging the school it is about, as it was written; empty when it is about none
 * @param antwoord what the helpdesk said; empty while it is open
 * @param tekst what was asked, in the words of who asked
 */
public record Verzoekstand(
        UUID id,
        String referentie,
        Registerverzoek.Soort soort,
        String vestiging,
        String schoolnaam,
        Stand stand,
        String antwoord,
        Instant gevraagd,
        @Nullable Instant behandeld,
        String tekst) {

    /** Open, or how it ended. */
    public enum Stand {
        OPEN,
        GOEDGEKEURD,
        GEWEIGERD
    }
}
