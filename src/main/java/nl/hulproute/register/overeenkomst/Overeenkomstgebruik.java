package nl.hulproute.register.overeenkomst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoudgebruik;
import nl.hulproute.platform.opslag.Verwijzingen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The contents that the register refers to: the agreements of a board. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Overeenkomstgebruik implements Inhoudgebruik {

    private static final String RIJEN =
            """
            select sha256 from register.verwerkersovereenkomst
            where bestuur_id = :tenant and sha256 is not null
            """;

    private final Verwijzingen verwijzingen;

    Overeenkomstgebruik(Verwijzingen verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    @Override
    public Set<Sha256> gebruikt(Onderdeel onderdeel, UUID bestuur, Collection<Sha256> inhouden) {
        return onderdeel == Onderdeel.REGISTER
                ? verwijzingen.in(RIJEN, bestuur, inhouden)
                : Set.of();
    }
}
