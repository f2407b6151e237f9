package nl.hulproute.register.routering;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.keten.Ketenbel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** The addresses that systems announced; an endpoint that was replaced stays as past. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Endpoints {

    @JsonNaming(SnakeCaseStrategy.class)
    record Endpoint(
            String routingId,
            String serviceVersionNamespace,
            String url,
            String supplierOin,
            LocalDate startDate,
            @Nullable LocalDate endDate) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Ketenbel bel;

    Endpoints(JdbcClient jdbc, Kalender kalender, Ketenbel bel) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.bel = bel;
    }

    /** None or one: what counts now, or what counted last on that day. */
    List<Endpoint> find(Adres adres, Dienstversie versie, LocalDate dag) {
        return list("e.adres = :waarde", adres.waarde(), versie, dag);
    }

    /** One for each environment of the school, as above. */
    List<Endpoint> find(Brin brin, Dienstversie versie, LocalDate dag) {
        return list("e.brin = :waarde", brin.waarde(), versie, dag);
    }

    private List<Endpoint> list(
            String voorwaarde, String waarde, Dienstversie versie, LocalDate dag) {
        // what counts now is not left to the clocks of two nodes
        @Nullable OffsetDateTime moment =
                dag.isBefore(kalender.vandaag())
                        ? dag.plusDays(1).atStartOfDay(Kalender.ZONE).toOffsetDateTime()
                        : null;
        return jdbc.sql(
                        """
                        select e.adres, e.dienstversie, e.url, s.oin, e.van, e.tot
                        from register.endpoint e
                        join register.systeem s on s.id = e.systeem_id
                        where e.dienstversie = :versie and %s
                          and case when cast(:moment as timestamptz) is null then e.tot is null
                              else e.van <= :moment and (e.tot is null or e.tot > :moment) end
                        order by e.adres
                        """
                                .formatted(voorwaarde))
                .param("versie", versie.namespace())
                .param("waarde", waarde)
                .param("moment", moment)
                .query((row, n) ->
                        new Endpoint(
                                row.getString("adres"),
                                row.getString("dienstversie"),
                                row.getString("url"),
                                row.getString("oin"),
                                Objects.requireNonNull(day(row, "van")),
                                day(row, "tot")))
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String kolom) throws SQLException {
        OffsetDateTime moment = row.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : Kalender.day(moment.toInstant());
    }

    /** Keeps the address from now on; what was there before ends. Says whether anything changed. */
    boolean announce(Adres adres, Dienstversie versie, URI url, Oin systeem) {
        bel.ring();
        end(adres, versie, url, systeem);
        return jdbc.sql(
                                """
                                insert into register.endpoint (adres, dienstversie, url, systeem_id, van)
                                select :adres, :versie, :url, id, :nu from register.systeem where oin = :systeem
                                on conflict (adres, dienstversie) where tot is null do nothing
                                """)
                        .param("adres", adres.waarde())
                        .param("versie", versie.namespace())
                        .param("url", url.toString())
                        .param("systeem", systeem.waarde())
                        .param("nu", kalender.nu())
                        .update()
                == 1;
    }

    /** Ends what this system announced; what another one did stays. */
    void withdraw(Adres adres, Dienstversie versie, Oin systeem) {
        bel.ring();
        jdbc.sql(
                        """
                        update register.endpoint e set tot = :nu
                        from register.systeem s
                        where s.id = e.systeem_id and e.adres = :adres and e.dienstversie = :versie
                          and e.tot is null and s.oin = :systeem
                        """)
                .param("adres", adres.waarde())
                .param("versie", versie.namespace())
                .param("systeem", systeem.waarde())
                .param("nu", kalender.nu())
                .update();
    }

    private void end(Adres adres, Dienstversie versie, URI url, Oin systeem) {
        jdbc.sql(
                        """
                        update register.endpoint e set tot = :nu
                        from register.systeem s
                        where s.id = e.systeem_id and e.adres = :adres and e.dienstversie = :versie
                          and e.tot is null and (e.url <> :url or s.oin <> :systeem)
                        """)
                .param("adres", adres.waarde())
                .param("versie", versie.namespace())
                .param("url", url.toString())
                .param("systeem", systeem.waarde())
                .param("nu", kalender.nu())
                .update();
    }
}
