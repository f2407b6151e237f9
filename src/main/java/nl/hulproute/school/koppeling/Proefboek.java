package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** When an environment sent a testbericht by itself. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Proefboek {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proefboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes that one is sent now; false when one was sent less than a day ago, and the chain was
     * done already by then.
     */
    @Transactional
    boolean begin(UUID school, Oin swv, Instant sinds) {
        OffsetDateTime nu = OffsetDateTime.now(clock);
        return jdbc.sql(
                                """
                                insert into school.ketenproef (school_id, swv, begonnen)
                                values (:school, :swv, :nu)
                                on conflict (school_id, swv) do update set begonnen = excluded.begonnen
                                 where ketenproef.begonnen < :sinds
                                    or ketenproef.begonnen <= :gisteren
                                """)
                        .param("school", school)
                        .param("swv", swv.waarde())
                        .param("nu", nu)
                        .param("sinds", sinds.atOffset(ZoneOffset.UTC))
                        .param("gisteren", nu.minusDays(1))
                        .update()
                == 1;
    }
}
