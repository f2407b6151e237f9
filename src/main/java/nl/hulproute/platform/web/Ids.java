package nl.hulproute.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** Ids as forms, addresses and cookies carry them. */
public final class Ids {

    private Ids() {}

    /**
     * The id; empty for whatever is none, also for what the JDK would make one of: {@code
     * 1-1-1-1-1}.
     */
    public static Optional<UUID> parse(@Nullable String tekst) {
        try {
            return Optional.ofNullable(tekst)
                    .map(UUID::fromString)
                    .filter(id -> id.toString().equalsIgnoreCase(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
