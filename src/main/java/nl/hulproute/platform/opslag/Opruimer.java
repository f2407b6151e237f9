package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.taken.Taken;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Removes contents that came to nothing, when nobody else needs them. */
@Component
public class Opruimer {

    private final Opslagen opslagen;
    private final ObjectProvider<Inhoudgebruik> gebruikers;
    private final Taken taken;
    private final Clock clock;

    Opruimer(
            Opslagen opslagen, ObjectProvider<Inhoudgebruik> gebruikers, Taken taken, Clock clock) {
        this.opslagen = opslagen;
        this.gebruikers = gebruikers;
        this.taken = taken;
        this.clock = clock;
    }

    /**
     * Removes them soon after the caller's transaction has committed, and tries until it is done.
     * What somebody stores meanwhile stays.
     */
    public void plan(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden) {
        if (!inhouden.isEmpty()) {
            taken.plan(
                    Opruimtaak.of(Opruimopdracht.of(onderdeel, tenant, inhouden, clock.instant())));
        }
    }

    void ruimOp(Opruimopdracht opdracht) throws IOException {
        var opslag = opslagen.van(opdracht.onderdeel());
        for (Sha256 inhoud :
                ongebruikt(opdracht.onderdeel(), opdracht.tenant(), opdracht.namen())) {
            opslag.verwijder(opdracht.tenant(), inhoud, opdracht.moment());
        }
    }

    public void ruimOp(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden)
            throws IOException {
        for (Sha256 inhoud : ongebruikt(onderdeel, tenant, inhouden)) {
            opslagen.van(onderdeel).verwijder(tenant, inhoud);
        }
    }

    /** Those of these contents that nobody refers to. */
    Set<Sha256> ongebruikt(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden) {
        var over = new LinkedHashSet<>(inhouden);
        if (!over.isEmpty()) {
            Tenant.van(tenant)
                    .voer(() ->
                            gebruikers.forEach(gebruiker ->
                                    over.removeAll(
                                            gebruiker.gebruikt(onderdeel, tenant, inhouden))));
        }
        return over;
    }
}
