package nl.hulproute.toegang.kennisgeving;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that one person was told.
 *
 * @param voor for whom one stood in; empty when it is one's own
 */
record Kennisgeving(
        UUID id,
        Kennisgevingsoort soort,
        String referentie,
        String pad,
        String voor,
        Instant gemaakt,
        @Nullable Instant gelezen) {

    public boolean nieuw() {
        return gelezen == null;
    }
}
