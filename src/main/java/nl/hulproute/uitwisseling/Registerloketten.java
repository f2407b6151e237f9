package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Onderdeel;

/** The register's look-up for each part of this node, as parts share no certificate. */
public interface Registerloketten {

    Registerloket van(Onderdeel onderdeel);
}
