package nl.hulproute.swv.organisatie;

import java.util.UUID;

/** Someone at the samenwerkingsverband who handles a dossier, or may be given one. */
public record Behandelaar(UUID account, String naam) {}
