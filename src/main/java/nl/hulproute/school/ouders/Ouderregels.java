package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The rule of each school; until it chose one, all carers with gezag sign. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Ouderregels {

    /** The rule with the version of its row; 0 when the school never chose. */
    record Stand(int versie, Ouderregel regel) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Ouderregels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Stand van(UUID school) {
        return jdbc.sql("select versie, regel from school.ouderregel where school_id = :school")
                .param("school", school)
                .query((rij, nummer) ->
                        new Stand(rij.getInt("versie"), Ouderregel.ofCode(rij.getString("regel"))))
                .optional()
                .orElse(new Stand(0, Ouderregel.ALLEN));
    }

    /** False when someone else chose in the meantime. */
    @Transactional
    public boolean zet(UUID school, Stand stand, String door) {
        return jdbc.sql(
                                """
                                insert into school.ouderregel as r
                                       (school_id, regel, gewijzigd, door_naam)
                                values (:school, :regel, :nu, :door)
                                on conflict (school_id) do update
                                   set regel = excluded.regel, gewijzigd = excluded.gewijzigd,
                                       door_naam = excluded.door_naam, versie = r.versie + 1
                                 where r.versie = :versie
                                """)
                        .param("school", school)
                        .param("regel", stand.regel().code())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", door)
                        .param("versie", stand.versie())
                        .update()
                == 1;
    }
}
