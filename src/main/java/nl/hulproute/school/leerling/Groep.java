package nl.hulproute.school.leerling;

import java.util.UUID;

/** A group of pupils; a samengestelde groep gathers pupils of several groups. */
public record Groep(UUID id, String sleutel, String naam, String jaargroep, boolean samengesteld) {}
