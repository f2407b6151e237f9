package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Vestiging;

import java.util.UUID;

/** Which chain: of this vestiging to this samenwerkingsverband. */
record Ketensleutel(Vestiging vestiging, UUID swv) {}
