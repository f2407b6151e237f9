package nl.hulproute.toegang;

import nl.hulproute.toegang.Accountcontrole.Oordeel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The yearly looks at the accounts of organisations: at most one at a time goes on in each. */
@Repository
@Transactional
public class Accountcontroles {

    private static final String KOLOMMEN =
            """
            select id, begonnen, gevraagd, afgerond from toegang.accountcontrole
             where organisatie_id = :organisatie
            """;

    private final JdbcClient jdbc;
    private final Accountleven leven;
    private final Clock clock;

    Accountcontroles(JdbcClient jdbc, Accountleven leven, Clock clock) {
        this.jdbc = jdbc;
        this.leven = leven;
        this.clock = clock;
    }

    /** The one that goes on. */
    @Transactional(readOnly = true)
    public Optional<Accountcontrole> open(UUID organisatie) {
        return find(organisatie, " and afgerond is null");
    }

    /** The last one that was done. */
    @Transactional(readOnly = true)
    public Optional<Accountcontrole> done(UUID organisatie) {
        return find(
                organisatie, " and afgerond is not null order by begonnen desc, id desc limit 1");
    }

    private Optional<Accountcontrole> find(UUID organisatie, String voorwaarde) {
        return jdbc.sql(KOLOMMEN + voorwaarde)
                .param("organisatie", organisatie)
                .query(Accountcontroles::map)
                .optional();
    }

    /** Begins one, unless one goes on. */
    public void begin(UUID organisatie) {
        jdbc.sql(
                        """
                        insert into toegang.accountcontrole (organisatie_id, begonnen, gevraagd)
                        values (:organisatie, :nu, :nu)
                        on conflict (organisatie_id) where afgerond is null do nothing
                        """)
                .param("organisatie", organisatie)
                .param("nu", utc(clock.instant()))
                .update();
    }

    /** Begins one when the last is so long ago, or the first account when there was none. */
    public boolean beginWhenDue(UUID organisatie, Duration elke) {
        boolean due =
                open(organisatie).isEmpty()
                        && since(organisatie)
                                .filter(sinds -> !sinds.plus(elke).isAfter(clock.instant()))
                                .isPresent();
        if (due) {
            begin(organisatie);
        }
        return due;
    }

    private Optional<Instant> since(UUID organisatie) {
        return jdbc.sql(
                        """
                        select coalesce(
                          (select max(begonnen) from toegang.accountcontrole
                            where organisatie_id = :organisatie),
                          (select min(van) from toegang.lidmaatschap
                            where organisatie_id = :organisatie))
                        """)
                .param("organisatie", organisatie)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Notes that it is asked for again, when the last time is so long ago; then true. */
    public boolean askAgainWhenDue(UUID organisatie, Duration na) {
        Instant nu = clock.instant();
        return jdbc.sql(
                                """
                                update toegang.accountcontrole set gevraagd = :nu
                                 where organisatie_id = :organisatie and afgerond is null
                                   and gevraagd <= :voor
                                """)
                        .param("organisatie", organisatie)
                        .param("nu", utc(nu))
                        .param("voor", utc(nu.minus(na)))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public List<Oordeel> oordelen(UUID organisatie, UUID controle) {
        return jdbc.sql(
                        """
                        select lidmaatschap_id, houden, door, moment from toegang.accountoordeel
                         where organisatie_id = :organisatie and controle_id = :controle
                        """)
                .param("organisatie", organisatie)
                .param("controle", controle)
                .query((row, n) ->
                        new Oordeel(
                                row.getObject("lidmaatschap_id", UUID.class),
                                row.getBoolean("houden"),
                                row.getString("door"),
                                row.getObject("moment", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Once for each account: who judged first, judged. The caller ends what does not stay. */
    public void judge(
            UUID organisatie, UUID controle, UUID lidmaatschap, boolean houden, String door) {
        int nieuw =
                jdbc.sql(
                                """
                                insert into toegang.accountoordeel (organisatie_id, controle_id,
                                  lidmaatschap_id, houden, door, moment)
                                values (:organisatie, :controle, :lidmaatschap, :houden, :door, :nu)
                                on conflict do nothing
                                """)
                        .param("organisatie", organisatie)
                        .param("controle", controle)
                        .param("lidmaatschap", lidmaatschap)
                        .param("houden", houden)
                        .param("door", door)
                        .param("nu", utc(clock.instant()))
                        .update();
        if (nieuw == 1 && houden) {
            leven.keep(organisatie, lidmaatschap, door);
        }
    }

    /** Nothing is left to be judged. */
    public void finish(UUID organisatie, UUID controle) {
        jdbc.sql(
                        """
                        update toegang.accountcontrole set afgerond = :nu
                         where organisatie_id = :organisatie and id = :controle
                           and afgerond is null
                        """)
                .param("nu", utc(clock.instant()))
                .param("organisatie", organisatie)
                .param("controle", controle)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Accountcontrole map(ResultSet row, int n) throws SQLException {
        var afgerond = row.getObject("afgerond", OffsetDateTime.class);
        return new Accountcontrole(
                row.getObject("id", UUID.class),
                row.getObject("begonnen", OffsetDateTime.class).toInstant(),
                row.getObject("gevraagd", OffsetDateTime.class).toInstant(),
                afgerond == null ? null : afgerond.toInstant());
    }
}
