package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;

/** The store of each part; the parts share none. */
public interface Opslagen {

    Opslag van(Onderdeel onderdeel);
}
