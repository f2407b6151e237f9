package nl.hulproute.uitwisseling;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a system knows of a message: received since {@code moment}, or made then and sent so far.
 * The receipt is for its sender only.
 */
public record Berichtstand(
        UUID id,
        Berichtsoort soort,
        Richting richting,
        String toestand,
        Instant moment,
        @Nullable Integer pogingen,
        @Nullable String ontvangstbewijs)
        implements Serializable {

    /** Whether the system that answers took the message in, or sends it. */
    public enum Richting {
        ONTVANGEN,
        VERZONDEN;

        /** The code in messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Richting> ofCode(String code) {
            return Arrays.stream(values())
                    .filter(richting -> richting.code().equals(code))
                    .findFirst();
        }
    }
}
