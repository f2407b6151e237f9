package nl.hulproute.school.gegeven;

import java.time.Instant;
import java.util.UUID;

/**
 * A datum of a pupil, as a diagnose or a list of marks.
 *
 * @param meesturen whether it travels when its block does
 */
record Gegeven(
        UUID id,
        int versie,
        Gegevensoort soort,
        Invulling invulling,
        boolean meesturen,
        Instant gewijzigd,
        String door) {}
