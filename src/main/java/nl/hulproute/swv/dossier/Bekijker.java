package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/** Notes that someone has seen what came in with an aanvulling. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Bekijker {

    private final Dossierdocumenten documenten;
    private final Geschiedenis geschiedenis;
    private final Clock clock;

    Bekijker(Dossierdocumenten documenten, Geschiedenis geschiedenis, Clock clock) {
        this.documenten = documenten;
        this.geschiedenis = geschiedenis;
        this.clock = clock;
    }

    @Transactional
    void markSeen(UUID swv, Dossier dossier, String door) {
        int seen = documenten.markSeen(swv, dossier.id());
        if (seen > 0) {
            geschiedenis.add(
                    swv,
                    dossier,
                    new Gebeurtenis(
                            clock.instant(),
                            Gebeurtenis.Soort.BEKEKEN,
                            door,
                            null,
                            null,
                            null,
                            seen));
        }
    }
}
