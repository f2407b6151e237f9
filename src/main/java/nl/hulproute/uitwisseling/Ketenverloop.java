package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A time during which a step of the chain stood as it did; without an end it still does. */
public record Ketenverloop(
        Ketenstap stap,
        Ketenstand.Staat staat,
        Ketenoorzaak oorzaak,
        Instant van,
        @Nullable Instant tot) {}
