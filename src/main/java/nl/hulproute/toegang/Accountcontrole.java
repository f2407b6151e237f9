package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A yearly look at all accounts of an organisation.
 *
 * @param gevraagd when it was last asked for
 * @param afgerond when the last account was judged; null while it goes on
 */
public record Accountcontrole(
        UUID id, Instant begonnen, Instant gevraagd, @Nullable Instant afgerond) {

    /** What someone said of an account, and when. */
    public record Oordeel(UUID lidmaatschap, boolean houden, String door, Instant moment) {}
}
