package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver states and signs once a message is safe with it: the same receipt for the same
 * message, however often it is asked. {@code digest} is the SHA-256 of the envelope as received,
 * {@code inhouden} are the contents that came with it.
 */
public record Ontvangstbewijs(
        UUID bericht,
        Berichtsoort soort,
        Oin afzender,
        Routeringskenmerk routeringskenmerk,
        Oin ontvanger,
        Instant ontvangen,
        String dossiernummer,
        String digest,
        List<Sha256> inhouden) {

    public Ontvangstbewijs {
        inhouden = List.copyOf(inhouden);
    }
}
