package nl.hulproute.register.verzoek;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as the desk sees it: what was asked, and how it ended.
 *
 * @param bestuur the board that asks; null when it came through a system
 */
public record Verzoek(
        Registerverzoek vraag,
        long nummer,
        @Nullable UUID bestuur,
        Instant gevraagd,
        Stand stand,
        String antwoord,
        @Nullable Instant behandeld,
        @Nullable String behandeldDoor) {

    /** What one names it by on the telephone and in a mail. */
    public String referentie() {
        return "V%05d".formatted(nummer);
    }

    public boolean open() {
        return stand == Stand.OPEN;
    }

    /** How far it is, for who asked. */
    Verzoekstand verzoekstand() {
        Vestiging vestiging = vraag.vestiging();
        return new Verzoekstand(
                vraag.id(),
                referentie(),
                vraag.soort(),
                vestiging == null ? "" : vestiging.toString(),
                vraag.schoolnaam(),
                stand,
                antwoord,
                gevraagd,
                behandeld,
                vraag.tekst());
    }

    /** Whether something that looked like a BSN was left out when it came in. */
    public boolean gemaskeerd() {
        return Bsnmasker.masks(vraag.tekst())
                || Bsnmasker.masks(vraag.schoolnaam())
                || Bsnmasker.masks(vraag.bestuur());
    }
}
