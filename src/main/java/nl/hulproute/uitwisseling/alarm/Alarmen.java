package nl.hulproute.uitwisseling.alarm;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Berichtsoort;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The causes to warn of one part, each once per message, with when it was told. */
public final class Alarmen {

    private static final String KOLOMMEN =
            """
            select a.bericht_id, a.oorzaak, a.afzender, a.laatst, u.soort, u.hulpvraag_id
              from %s.alarm a
              left join %s.uitgaand u
                on u.tenant_id = a.tenant_id and u.id = a.bericht_id and a.afzender = ''
             where a.tenant_id = :tenant
            """;

    /** What has not been told, or not since yesterday while it went on. */
    private static final String TE_MELDEN =
            " and (a.gemeld is null or (a.gemeld <= :gisteren and a.laatst > a.gemeld))";

    private final JdbcClient jdbc;
    private final String schema;

    public Alarmen(JdbcClient jdbc, Onderdeel onderdeel) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
    }

    /** Raises the alarm about a message of our own (no sender) or one that came in. */
    public void add(UUID tenant, UUID bericht, String afzender, Oorzaak oorzaak, Instant nu) {
        sql(
                        """
                        insert into %s.alarm
                               (tenant_id, bericht_id, oorzaak, afzender, eerst, laatst)
                        values (:tenant, :bericht, :oorzaak, :afzender, :nu, :nu)
                        on conflict (tenant_id, bericht_id, oorzaak, afzender)
                        do update set laatst = excluded.laatst
                        """,
                        tenant)
                .param("bericht", bericht)
                .param("oorzaak", oorzaak.code())
                .param("afzender", afzender)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Raises it for what waits since before {@code sinds}, and for what was given up. */
    void addOpen(UUID tenant, Instant sinds, Instant gisteren, Instant nu) {
        sql(
                        """
                        insert into %s.alarm (tenant_id, bericht_id, oorzaak, eerst, laatst)
                        select tenant_id, id,
                               case toestand when 'verlopen' then 'opgegeven' else 'wacht' end,
                               cast(:nu as timestamptz), cast(:nu as timestamptz)
                          from %s.uitgaand
                         where tenant_id = :tenant
                           and (toestand = 'verlopen'
                                or (toestand in ('wacht', 'onderweg')
                                    and termijn_vanaf <= :sinds))
                        on conflict (tenant_id, bericht_id, oorzaak, afzender)
                        do update set laatst = excluded.laatst where alarm.gemeld <= :gisteren
                        """,
                        tenant)
                .param("sinds", Timestamp.from(sinds))
                .param("gisteren", Timestamp.from(gisteren))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    List<Alarm> due(UUID tenant, Instant gisteren) {
        return sql(KOLOMMEN + TE_MELDEN + " order by a.eerst, a.bericht_id", tenant)
                .param("gisteren", Timestamp.from(gisteren))
                .query(Alarmen::alarm)
                .list();
    }

    void saveTold(UUID tenant, Instant gisteren, Instant nu) {
        sql("update %s.alarm a set gemeld = :nu where a.tenant_id = :tenant" + TE_MELDEN, tenant)
                .param("gisteren", Timestamp.from(gisteren))
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** What came in with another content since then, the newest first. */
    public List<Alarm> received(UUID tenant, Instant sinds) {
        return sql(
                        KOLOMMEN
                                + """
                                 and a.oorzaak = 'anders-ontvangen' and a.laatst >= :sinds
                                order by a.laatst desc limit 10
                                """,
                        tenant)
                .param("sinds", Timestamp.from(sinds))
                .query(Alarmen::alarm)
                .list();
    }

    private JdbcClient.StatementSpec sql(String tekst, UUID tenant) {
        return jdbc.sql(tekst.replace("%s", schema)).param("tenant", tenant);
    }

    private static Alarm alarm(ResultSet rij, int n) throws SQLException {
        return new Alarm(
                rij.getObject("bericht_id", UUID.class),
                Oorzaak.ofCode(rij.getString("oorzaak")),
                rij.getString("afzender"),
                rij.getTimestamp("laatst").toInstant(),
                Optional.ofNullable(rij.getString("soort"))
                        .flatMap(Berichtsoort::ofCode)
                        .orElse(null),
                rij.getObject("hulpvraag_id", UUID.class));
    }
}
