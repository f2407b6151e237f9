package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.moment;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Each look of a carer and each try at the door. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Ouderlog {

    /**
     * @param handeling the end of the key of its sentence: {@code ouders.log.<handeling>}
     */
    record Regel(UUID verzorger, String handeling, Instant moment) {}

    private static final int HOOGSTENS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ouderlog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void note(Ouder ouder, String handeling) {
        jdbc.sql(
                        """
                        insert into school.ouderinzage
                               (school_id, leerling_id, verzorger_id, handeling, moment)
                        values (:school, :leerling, :verzorger, :handeling, :nu)
                        """)
                .param("school", ouder.school())
                .param("leerling", ouder.leerling())
                .param("verzorger", ouder.verzorger())
                .param("handeling", handeling)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Regel> van(UUID school, UUID leerling) {
        return jdbc.sql(
                        """
                        select verzorger_id, handeling, moment from school.ouderinzage
                         where school_id = :school and leerling_id = :leerling
                         order by id desc limit :hoogstens
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .param("hoogstens", HOOGSTENS)
                .query((rij, nummer) ->
                        new Regel(
                                Rijen.id(rij, "verzorger_id"),
                                rij.getString("handeling"),
                                moment(rij, "moment")))
                .list();
    }
}
