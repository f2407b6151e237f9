package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ingreep;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** The log of what people did to messages that were on their way; only ever added to. */
final class Ingrepen {

    private static final int LAATSTE = 10;

    private final JdbcClient jdbc;
    private final String schema;

    Ingrepen(JdbcClient jdbc, Onderdeel onderdeel) {
        this.jdbc = jdbc;
        this.schema = "uitwisseling_" + onderdeel.naam();
    }

    void add(UUID tenant, Ingreep ingreep) {
        sql(
                        """
                        insert into %s.ingreep (tenant_id, bericht_id, soort, wie, moment)
                        values (:tenant, :bericht, :soort, :wie, :moment)
                        """,
                        tenant)
                .param("bericht", ingreep.bericht())
                .param("soort", ingreep.soort().code())
                .param("wie", ingreep.wie())
                .param("moment", Timestamp.from(ingreep.moment()))
                .update();
    }

    /** The newest first. */
    List<Ingreep> last(UUID tenant) {
        return sql(
                        """
                        select i.soort, i.bericht_id, u.soort as berichtsoort, u.hulpvraag_id,
                               i.wie, i.moment
                          from %s.ingreep i
                          join %s.uitgaand u
                            on u.tenant_id = i.tenant_id and u.id = i.bericht_id
                         where i.tenant_id = :tenant
                         order by i.id desc limit :aantal
                        """,
                        tenant)
                .param("aantal", LAATSTE)
                .query((rij, n) ->
                        new Ingreep(
                                Ingreep.Soort.ofCode(rij.getString("soort")),
                                rij.getObject("bericht_id", UUID.class),
                                Berichtsoort.ofCode(rij.getString("berichtsoort")).orElseThrow(),
                                rij.getObject("hulpvraag_id", UUID.class),
                                rij.getString("wie"),
                                rij.getTimestamp("moment").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec sql(String tekst, UUID tenant) {
        return jdbc.sql(tekst.replace("%s", schema)).param("tenant", tenant);
    }
}
