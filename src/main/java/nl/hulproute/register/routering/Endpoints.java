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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

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
            Instant startDate,
            @Nullable Instant endDate) {}

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final Ketenbel bel;

    Endpoints(JdbcClient jdbc, Kalender kalender, Ketenbel bel) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.bel = bel;
    }

    /** None or one. */
    List<Endpoint> find(Adres adres, Dienstversie versie) {
        return list("e.adres = :waarde", adres.waarde(), versie);
    }

    /** One for each environment of the school. */
    List<Endpoint> find(Brin brin, Dienstversie versie) {
        return list("e.brin = :waarde", brin.waarde(), versie);
    }

    private List<Endpoint> list(String voorwaarde, String waarde, Dienstversie versie) {
        return jdbc.sql(
                        """
                        select e.adres, e.dienstversie, e.url, s.oin, e.van
                        from register.endpoint e
                        join register.systeem s on s.id = e.systeem_id
                        where e.dienstversie = :versie and e.tot is null and %s
                        order by e.adres
                        """
                                .formatted(voorwaarde))
                .param("versie", versie.namespace())
                .param("waarde", waarde)
                .query((row, n) ->
                        new Endpoint(
                                row.getString("adres"),
                                row.getString("dienstversie"),
                                row.getString("url"),
                                row.getString("oin"),
                                row.getObject("van", OffsetDateTime.class).toInstant(),
                                null))
                .list();
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
