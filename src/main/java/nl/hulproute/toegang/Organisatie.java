package nl.hulproute.toegang;

import java.io.Serializable;
import java.util.UUID;

/**
 * An organisation that people work for; for a school or samenwerkingsverband the id is its tenant
 * too.
 */
public record Organisatie(UUID id, Organisatiesoort soort, String naam) implements Serializable {}
