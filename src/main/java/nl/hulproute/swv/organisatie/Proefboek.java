package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Testuitslag;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

/** Keeps at each school when a testbericht was asked for, and how it went. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Proefboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proefboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** These schools are being tried from now. */
    void start(UUID swv, Collection<UUID> ids) {
        jdbc.sql(
                        """
                        update swv.school set proef_gestart = :nu
                         where swv_id = :swv and id = any (:ids)
                        """)
                .param("nu", OffsetDateTime.now(clock))
                .param("swv", swv)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** Not when the BRIN changed while the testbericht was on its way. */
    void keep(UUID swv, School school, Testuitslag uitslag) {
        jdbc.sql(
                        """
                        update swv.school
                           set proef_op = :nu, proef_soort = :soort, proef_uitleg = :uitleg
                         where swv_id = :swv and id = :id and routeringskenmerk = :kenmerk
                        """)
                .param("nu", OffsetDateTime.now(clock))
                .param("soort", uitslag.soort().name())
                .param("uitleg", uitslag.uitleg())
                .param("swv", swv)
                .param("id", school.id())
                .param("kenmerk", school.routeringskenmerk().waarde())
                .update();
    }
}
