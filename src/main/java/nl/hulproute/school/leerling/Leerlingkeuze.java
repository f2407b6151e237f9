package nl.hulproute.school.leerling;

import java.util.UUID;

/** A pupil in a list to choose from, named as a list orders it. */
public record Leerlingkeuze(UUID id, String naam, String groep) {}
