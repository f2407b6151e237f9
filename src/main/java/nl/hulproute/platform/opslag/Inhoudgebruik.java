package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.util.UUID;

/** Someone who keeps references to contents of a part, and says so before one is removed. */
public interface Inhoudgebruik {

    /** Whether a content of this part is still needed; asked with the tenant bound. */
    boolean gebruikt(Onderdeel onderdeel, UUID tenant, Sha256 inhoud);
}
