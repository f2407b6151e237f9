package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opruimer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Removes contents whose envelope never came. A sender gives up after fourteen days, and someone
 * may start it anew; a month and a half is long enough for both.
 */
@Component
class Veegronde {

    private static final Duration VERLATEN = Duration.ofDays(45);
    private static final int HOOGSTENS = 1_000;

    private final Ontvangstpunten punten;
    private final Opruimer opruimer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Veegronde(
            Ontvangstpunten punten,
            Opruimer opruimer,
            TransactionTemplate transaction,
            Clock clock) {
        this.punten = punten;
        this.opruimer = opruimer;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of one organisation; how many messages left something behind. */
    int go(Onderdeel onderdeel, UUID tenant) {
        var inkomend = punten.van(onderdeel).inkomend();
        Instant voor = clock.instant().minus(VERLATEN);
        List<Inkomend.Sleutel> verlaten =
                within(tenant, () -> inkomend.abandoned(tenant, voor, HOOGSTENS));
        for (Inkomend.Sleutel sleutel : verlaten) {
            remove(onderdeel, tenant, within(tenant, () -> inkomend.removeContents(sleutel)));
        }
        return verlaten.size();
    }

    private void remove(Onderdeel onderdeel, UUID tenant, List<Sha256> inhouden) {
        try {
            opruimer.ruimOp(onderdeel, tenant, inhouden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T within(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant)
                .doe(() -> Objects.requireNonNull(transaction.execute(status -> werk.get())));
    }
}
