package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;

import java.time.Instant;
import java.util.UUID;

/** The school withdraws a hulpvraag that it sent before: it needs no answer any more. */
public record Intrekkingbericht(
        UUID id,
        UUID hulpvraag,
        Schooladres van,
        Oin naar,
        Indiener indiener,
        Instant verzonden,
        String reden) {}
