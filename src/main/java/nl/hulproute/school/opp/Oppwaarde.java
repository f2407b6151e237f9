package nl.hulproute.school.opp;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer as it stands: its version, and who wrote it when.
 *
 * @param formulier the open form that wrote it
 */
record Oppwaarde(
        Veldsleutel sleutel,
        String waarde,
        int versie,
        @Nullable UUID formulier,
        String door,
        Instant gewijzigd) {

    /** Nothing was ever answered. */
    static Oppwaarde leeg(Veldsleutel sleutel) {
        return new Oppwaarde(sleutel, "", 0, null, "", Instant.EPOCH);
    }
}
