package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

/** A content that is safely stored: its name and its size in bytes. */
public record Inhoud(Sha256 sha256, long grootte) {}
