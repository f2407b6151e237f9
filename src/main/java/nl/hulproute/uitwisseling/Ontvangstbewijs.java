package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.time.Instant;
import java.util.UUID;

/**
 * What the receiver answers once a message is safe with it: the same receipt for the same message,
 * however often it is asked. The digest is that of the envelope as received.
 */
public record Ontvangstbewijs(
        UUID bericht, Oin ontvanger, Instant ontvangen, String dossiernummer, String digest) {}
