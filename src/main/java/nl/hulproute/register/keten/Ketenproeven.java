package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Kalender;
import nl.hulproute.uitwisseling.Proefbeurt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.OffsetDateTime;
import java.util.List;

/** The testberichten that are left to do, by the book of the ketencheck. */
@Repository
@OpKnooppunt(Onderdeel.REGISTER)
class Ketenproeven {

    private static final int MEESTE = 100;

    private final JdbcClient jdbc;
    private final Kalender kalender;

    Ketenproeven(JdbcClient jdbc, Kalender kalender) {
        this.jdbc = jdbc;
        this.kalender = kalender;
    }

    /**
     * Of the environments that this system speaks for, those of which only the testbericht is left,
     * the longest waiting first. One that failed comes back a day later, or as soon as the chain
     * was broken and mended.
     */
    @Transactional(readOnly = true)
    List<Proefbeurt> due(Oin systeem) {
        return jdbc.sql(
                        """
                        select beurt.brin, beurt.nummer, s.oin, beurt.sinds
                          from (select v.brin, v.nummer, v.swv_id,
                                       (select coalesce(max(e.tot) filter (where e.oorzaak = 'TEST_VOLGT'),
                                                        min(e.van))
                                          from register.ketenverloop e
                                         where (e.brin, e.nummer, e.swv_id) = (v.brin, v.nummer, v.swv_id)
                                           and e.stap = 'TESTBERICHT') as sinds
                                  from register.ketenverloop v
                                 where v.tot is null and v.stap = 'TESTBERICHT'
                                   and v.oorzaak in ('NIET_GETEST', 'TEST_MISLUKT')) beurt
                          join register.omgeving_geldig o
                            on (o.brin, o.nummer) = (beurt.brin, beurt.nummer)
                          join register.samenwerkingsverband s on s.id = beurt.swv_id
                          left join register.ketenproef r
                            on (r.brin, r.nummer, r.swv_id) = (beurt.brin, beurt.nummer, beurt.swv_id)
                         where o.systeem = :systeem
                           and (r.moment is null or r.moment < beurt.sinds or r.moment <= :gisteren)
                         order by beurt.sinds, beurt.brin, beurt.nummer, s.oin
                         limit :meeste
                        """)
                .param("systeem", systeem.waarde())
                .param("gisteren", kalender.nu().minusDays(1))
                .param("meeste", MEESTE)
                .query((row, n) ->
                        new Proefbeurt(
                                new Vestiging(
                                        new Brin(row.getString("brin")), row.getInt("nummer")),
                                new Oin(row.getString("oin")),
                                row.getObject("sinds", OffsetDateTime.class).toInstant()))
                .list();
    }
}
