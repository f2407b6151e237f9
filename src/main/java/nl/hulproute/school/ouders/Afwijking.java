package nl.hulproute.school.ouders;

import java.time.Instant;
import java.util.UUID;

/** Why a version goes without what the school's rule demands, and who says so. */
record Afwijking(
        UUID id, UUID oppversie, int versie, String reden, Instant moment, String doorNaam) {}
