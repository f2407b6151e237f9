package nl.hulproute.swv.dubbel;

import java.time.Instant;

/** Who said, and when, that two dossiers are not the same. */
record Onderscheid(String door, Instant moment) {}
