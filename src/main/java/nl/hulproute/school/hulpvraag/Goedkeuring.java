package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Approval that was asked for one content of a hulpvraag, and what came of it.
 *
 * @param vingerafdruk of all that would be sent: for anything else it does not count
 * @param door who answered, withdrew or changed; empty while it waits
 */
record Goedkeuring(
        UUID id,
        Stand stand,
        Sha256 vingerafdruk,
        Aanbieder aanbieder,
        Instant aangeboden,
        String door,
        @Nullable Instant moment,
        String reden) {

    enum Stand {
        GEVRAAGD,
        INGETROKKEN,
        TERUGGEGEVEN,
        VERVALLEN,
        GOEDGEKEURD;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stand ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Who prepared it: the one whom the samenwerkingsverband answers. */
    record Aanbieder(UUID account, String naam, String email) {}

    public boolean is(String naam) {
        return stand == Stand.valueOf(naam);
    }

    /** Whether a change of the content takes something away. */
    boolean counts() {
        return stand == Stand.GEVRAAGD || stand == Stand.GOEDGEKEURD;
    }
}
