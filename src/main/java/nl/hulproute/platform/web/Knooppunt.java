package nl.hulproute.platform.web;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

/**
 * The other side of a request between systems: the OIN in its certificate, and the part on whose
 * port it came in. An argument of handlers that are marked {@link VoorKnooppunt}.
 */
public record Knooppunt(Oin systeem, Onderdeel poort) {}
