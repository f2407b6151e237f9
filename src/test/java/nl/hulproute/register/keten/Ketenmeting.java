package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What {@code bin/meet keten} times: the questions of the ketencheck to the register's database.
 */
public final class Ketenmeting {

    private final Connection verbinding;
    private final Ketenrijen rijen;
    private final Ketenboek boek;
    private final Ketens ketens;

    public Ketenmeting(Connection verbinding) {
        this.verbinding = verbinding;
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
        var kalender = new Kalender(Clock.systemUTC());
        rijen = new Ketenrijen(jdbc, kalender, new Mandaatwachttijd(Duration.ZERO, kalender));
        boek = new Ketenboek(jdbc, kalender);
        ketens = new Ketens(rijen, boek, kalender);
    }

    /** Fills the register to the size of the country. */
    public void fill() throws SQLException, IOException {
        Ketenvulling.fill(verbinding);
    }

    /** The chains of one BRIN; how many. */
    public int one(String brin) {
        return ketens.ofBrin(new Brin(brin)).size();
    }

    public int one() {
        return one(Ketenvulling.BRIN);
    }

    /** The table of a samenwerkingsverband; how many chains it has. */
    public int verband(String oin) {
        return ketens.ofVerband(new Oin(oin)).size();
    }

    public int verband() {
        return verband(Ketenvulling.SWV);
    }

    /** What a round reads and judges when nothing changed: every chain, and the book. */
    public int round() {
        boek.now();
        List<Ketenrij> alle = rijen.inUse();
        alle.forEach(ketens::judge);
        return alle.size();
    }
}
