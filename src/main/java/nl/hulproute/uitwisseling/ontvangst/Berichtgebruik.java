package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.opslag.Verwijzingen;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The contents that messages of a part came with, or are to leave with. */
@Component
class Berichtgebruik implements Inhoudgebruik {

    private static final String RIJEN =
            """
            select sha256 from uitwisseling_%1$s.inkomend_inhoud
              where tenant_id = :tenant
            union all
            select sha256 from uitwisseling_%1$s.uitgaand_inhoud
              where tenant_id = :tenant
            """;

    private final Verwijzingen verwijzingen;

    Berichtgebruik(Verwijzingen verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    @Override
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID tenant, Collection<Sha256> inhouden) {
        // the register exchanges no messages
        return onderdeel == Onderdeel.REGISTER
                ? Set.of()
                : verwijzingen.in(RIJEN.formatted(onderdeel.naam()), tenant, inhouden);
    }
}
