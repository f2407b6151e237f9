package nl.hulproute.school.overzicht;

import java.util.UUID;

/** The order that a task works on. */
record Opdrachtverwijzing(UUID school, UUID opdracht) {}
