package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Bezorgluisteraar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;

/** Makes the deliverer of a part. */
@Component
class Bezorgers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Overdrachten overdrachten;
    private final Clock clock;
    private final Wachttijd wachttijd;

    Bezorgers(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Overdrachten overdrachten,
            Clock clock,
            @Value("${hulproute.bezorging.eerste-wachttijd:2s}") Duration eerste,
            @Value("${hulproute.bezorging.langste-wachttijd:15m}") Duration langste) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.overdrachten = overdrachten;
        this.clock = clock;
        this.wachttijd = new Wachttijd(eerste, langste);
    }

    Bezorger van(Onderdeel onderdeel, Bezorgluisteraar luisteraar) {
        return new Bezorger(
                new Uitgaand(jdbc, onderdeel),
                overdrachten.van(onderdeel),
                luisteraar,
                transaction,
                clock,
                wachttijd);
    }
}
