package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.taken.Taken;
import nl.hulproute.uitwisseling.Bezorgluisteraar;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;

/** Makes the deliverer of a part. */
@Component
@EnableConfigurationProperties(Bezorginstellingen.class)
class Bezorgers {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Overdrachten overdrachten;
    private final Taken taken;
    private final Clock clock;
    private final Bezorginstellingen instellingen;

    Bezorgers(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Overdrachten overdrachten,
            Taken taken,
            Clock clock,
            Bezorginstellingen instellingen) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.overdrachten = overdrachten;
        this.taken = taken;
        this.clock = clock;
        this.instellingen = instellingen;
    }

    Bezorger van(Onderdeel onderdeel, Bezorgluisteraar luisteraar) {
        return new Bezorger(
                new Uitgaand(jdbc, onderdeel),
                overdrachten.van(onderdeel),
                luisteraar,
                transaction,
                clock,
                instellingen.wachttijd(),
                volgende -> taken.haast(Bezorgtaken.of(onderdeel, volgende)));
    }
}
