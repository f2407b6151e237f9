package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Someone who keeps references to contents of a part, and says so before one is removed. */
public interface Inhoudgebruik {

    /** Those of these contents of a part that are still needed; asked with the tenant bound. */
    Set<Sha256> gebruikt(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden);
}
