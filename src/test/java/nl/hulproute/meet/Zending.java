package nl.hulproute.meet;

import nl.hulproute.gedeeld.Sha256;

import java.util.List;
import java.util.UUID;

/** A hulpvraag that is ready for the outbox: its envelope as it travels, and what goes along. */
record Zending(UUID id, String envelop, Sha256 dossier, List<Sha256> inhouden) {}
