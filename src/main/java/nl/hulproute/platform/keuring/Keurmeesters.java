package nl.hulproute.platform.keuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.scanner.Scannerkeuze;
import nl.hulproute.platform.taken.Taken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;

/** What is known of the contents, per part; the parts share none of it. */
@Component
public class Keurmeesters {

    private final JdbcClient jdbc;
    private final Scannerkeuze keuze;
    private final Taken taken;
    private final TransactionOperations transacties;
    private final Clock clock;

    Keurmeesters(
            JdbcClient jdbc,
            Scannerkeuze keuze,
            Taken taken,
            TransactionOperations transacties,
            Clock clock) {
        this.jdbc = jdbc;
        this.keuze = keuze;
        this.taken = taken;
        this.transacties = transacties;
        this.clock = clock;
    }

    public Keuringen van(Onderdeel onderdeel) {
        return new Keuringen(
                onderdeel, new Keuringrijen(jdbc, onderdeel, clock), keuze, taken, transacties);
    }
}
