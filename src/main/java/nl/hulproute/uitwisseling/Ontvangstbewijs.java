package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver answers once a message is safe with it: the same receipt for the same message,
 * however often it is asked. It holds nothing of a pupil.
 *
 * @param afzender the organisation that the message is from, {@code ontvanger} the one it is for
 * @param routeringskenmerk the school's environment, sender or receiver
 * @param digest SHA-256 of the envelope's bytes as received, in 64 hexadecimal digits
 * @param inhouden the contents that belong to the envelope, by digest
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
