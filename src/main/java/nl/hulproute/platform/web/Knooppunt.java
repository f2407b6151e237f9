package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

/**
 * The system at the other end of the connection, named by the certificate it showed, and the part
 * of ours whose port it came to. A handler argument on routes {@link VoorKnooppunt}.
 */
public record Knooppunt(Oin systeem, Onderdeel poort) {}
