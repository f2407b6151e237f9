package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Someone who works, or worked, for an organisation.
 *
 * @param scholen the schools that this is held to; null means not held
 * @param sinds since when
 * @param tot the moment it ended or will end; null while nobody said so
 */
public record Medewerker(
        UUID lidmaatschap,
        UUID account,
        String naam,
        String email,
        Rol rol,
        @Nullable Set<UUID> scholen,
        Instant sinds,
        @Nullable Instant tot,
        @Nullable Instant laatsteInlog) {

    public boolean voorbij(Instant nu) {
        return tot != null && !tot.isAfter(nu);
    }

    /** The last moment with access: on the day that was chosen as the last one. */
    public @Nullable Instant laatste() {
        return tot == null ? null : tot.minusMillis(1);
    }

    public boolean bij(UUID school) {
        return scholen != null && scholen.contains(school);
    }
}
