package nl.hulproute.uitwisseling.alarm;

import nl.hulproute.uitwisseling.Berichtsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A cause to warn; kind and hulpvraag are known of messages of our own. */
public record Alarm(
        UUID bericht,
        Oorzaak oorzaak,
        String afzender,
        Instant laatst,
        @Nullable Berichtsoort soort,
        @Nullable UUID hulpvraag) {}
