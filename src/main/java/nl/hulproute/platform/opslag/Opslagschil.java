package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;

/** A layer around the store of a part, such as encryption; a bean of this type is put around it. */
public interface Opslagschil {

    Opslag om(Opslag binnenste, Onderdeel onderdeel);
}
