package nl.hulproute.swv.dubbel;

import java.time.Instant;
import java.util.UUID;

/** Another dossier that may be the same as this one. */
record Dubbel(UUID dossier, UUID id, String nummer, Instant ontvangen) {}
