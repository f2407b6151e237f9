package nl.hulproute.register.verzoek;

import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A request as the desk sees it: what was asked, and how it ended. */
public record Verzoek(
        Registerverzoek vraag,
        long nummer,
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
}
