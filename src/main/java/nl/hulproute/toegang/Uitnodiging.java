package nl.hulproute.toegang;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An invitation to work for an organisation that nobody has accepted yet.
 *
 * @param scholen the schools it will be held to; null means not held
 * @param verloopt after this moment its link no longer works
 */
public record Uitnodiging(
        UUID id,
        Organisatie organisatie,
        String naam,
        String email,
        Rol rol,
        @Nullable Set<UUID> scholen,
        String door,
        Instant verstuurd,
        Instant verloopt) {

    public boolean verlopen(Instant nu) {
        return !verloopt.isAfter(nu);
    }
}
