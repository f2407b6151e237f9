package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Removes the contents that nothing refers to: a content is stored before the row that names it,
 * and a power failure in between leaves it behind. What was stored less than a week ago may be
 * about to get its row.
 *
 * <p>Of an organisation of which more is of no use than is, nothing is removed: it is more likely
 * that the program looks at another database.
 */
@Component
class Wezenronde {

    private static final Logger LOG = LoggerFactory.getLogger(Wezenronde.class);

    private static final Duration VERLATEN = Duration.ofDays(7);

    private final Opslagen opslagen;
    private final Opruimer opruimer;
    private final Clock clock;

    Wezenronde(Opslagen opslagen, Opruimer opruimer, Clock clock) {
        this.opslagen = opslagen;
        this.opruimer = opruimer;
        this.clock = clock;
    }

    /** Of one part; how many contents it removed. */
    int go(Onderdeel onderdeel) throws IOException {
        int removed = 0;
        for (UUID tenant : opslagen.van(onderdeel).tenants()) {
            try {
                removed += go(onderdeel, tenant);
            } catch (IOException | DataAccessException e) {
                LOG.error("the contents of {} {} could not be tidied", onderdeel.naam(), tenant, e);
            }
        }
        return removed;
    }

    private int go(Onderdeel onderdeel, UUID tenant) throws IOException {
        var opslag = opslagen.van(onderdeel);
        Instant voor = clock.instant().minus(VERLATEN);
        var telling = new Telling();
        opslag.bezoek(
                tenant,
                voor,
                inhouden ->
                        telling.add(inhouden, opruimer.ongebruikt(onderdeel, tenant, inhouden)));
        if (telling.isSuspect()) {
            LOG.error(
                    "{} of the {} old contents of {} {} are of no row: nothing was removed; is this"
                            + " the database that belongs to this folder?",
                    telling.wezen.size(),
                    telling.aantal,
                    onderdeel.naam(),
                    tenant);
            return 0;
        }
        int removed = 0;
        for (Sha256 wees : telling.wezen) {
            removed += opslag.verwijder(tenant, wees, voor) ? 1 : 0;
        }
        return removed;
    }

    /** What was seen of one tenant. */
    private static final class Telling {

        private final List<Sha256> wezen = new ArrayList<>();
        private int aantal;

        void add(List<Sha256> inhouden, Collection<Sha256> ongebruikt) {
            aantal += inhouden.size();
            wezen.addAll(ongebruikt);
        }

        boolean isSuspect() {
            return wezen.size() > aantal - wezen.size();
        }
    }
}
