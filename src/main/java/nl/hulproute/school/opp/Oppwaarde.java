package nl.hulproute.school.opp;

import java.time.Instant;

/** An answer as it stands: its version, and who wrote it when. */
record Oppwaarde(Veldsleutel sleutel, String waarde, int versie, String door, Instant gewijzigd) {

    /** Nothing was ever answered. */
    static Oppwaarde leeg(Veldsleutel sleutel) {
        return new Oppwaarde(sleutel, "", 0, "", Instant.EPOCH);
    }
}
