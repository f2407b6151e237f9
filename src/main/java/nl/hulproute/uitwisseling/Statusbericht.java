package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * The state of a hulpvraag at the samenwerkingsverband, with its own label for it; the sender of
 * {@link Verzending#status} says which samenwerkingsverband that is.
 */
public record Statusbericht(
        UUID id,
        UUID hulpvraag,
        String dossiernummer,
        HulpvraagStatus status,
        String label,
        Instant sinds,
        @Nullable String toelichting)
        implements Terugkoppeling {

    /** How many of them one answer holds at most; who gets so many asks for what follows. */
    public static final int PER_ANTWOORD = 500;
}
