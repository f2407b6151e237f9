package nl.hulproute.toegang.waarneming;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period in which someone is away.
 *
 * @param tot the last day of it
 * @param waarnemer who stands in; none when nobody does
 * @param door who said so: often whoever is away
 */
public record Afwezigheid(
        UUID id,
        UUID account,
        String naam,
        String email,
        @Nullable Waarnemer waarnemer,
        LocalDate van,
        LocalDate tot,
        String door) {

    /** A colleague who stands in. */
    public record Waarnemer(UUID account, String naam, String email) {}

    boolean geldt(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }

    public boolean isWaarnemer(UUID ander) {
        return waarnemer != null && waarnemer.account().equals(ander);
    }
}
