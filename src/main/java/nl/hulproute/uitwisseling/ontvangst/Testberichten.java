package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Testbericht;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The testberichten that came in at a part; no tenant owns them. */
@Repository
class Testberichten {

    private static final Duration BEWAARD = Duration.ofDays(30);

    /** What is known of a testbericht, and whether it came just now. */
    record Aankomst(Oin adres, Instant ontvangen, boolean nieuw) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Testberichten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes it once per sender and id; the first time counts. */
    @Transactional
    Aankomst note(Onderdeel onderdeel, Oin afzender, Testbericht bericht) {
        Instant nu = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sql(onderdeel, "delete from %s where ontvangen < :grens")
                .param("grens", Timestamp.from(nu.minus(BEWAARD)))
                .update();
        int nieuw =
                sql(
                                onderdeel,
                                """
                                insert into %s (afzender, id, adres, ontvangen)
                                values (:afzender, :id, :adres, :nu) on conflict do nothing
                                """)
                        .param("afzender", afzender.waarde())
                        .param("id", bericht.id())
                        .param("adres", bericht.adres().waarde())
                        .param("nu", Timestamp.from(nu))
                        .update();
        return sql(
                        onderdeel,
                        "select adres, ontvangen from %s where afzender = :afzender and id = :id")
                .param("afzender", afzender.waarde())
                .param("id", bericht.id())
                .query((rij, n) ->
                        new Aankomst(
                                new Oin(rij.getString("adres")),
                                rij.getTimestamp("ontvangen").toInstant(),
                                nieuw == 1))
                .single();
    }

    private JdbcClient.StatementSpec sql(Onderdeel onderdeel, String tekst) {
        return jdbc.sql(tekst.formatted("uitwisseling_" + onderdeel.naam() + ".testbericht"));
    }
}
