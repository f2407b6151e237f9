package nl.hulproute.platform.keuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.util.UUID;

/** Is told, in the transaction that notes it, that a content of its part is infected. */
public interface Besmettingluisteraar {

    Onderdeel onderdeel();

    void besmet(UUID tenant, Sha256 inhoud, String naam);
}
