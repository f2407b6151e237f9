package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Marks who left: nobody is removed, and a next file that has the pupil again makes it a pupil of
 * the school again. All within the caller's transaction.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Uitschrijving {

    private final JdbcClient jdbc;
    private final Clock clock;

    Uitschrijving(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As of this day, and never before the day on which the pupil came; how many that are. */
    int mark(UUID inlezing, LocalDate per) {
        return jdbc.sql(
                        """
                        update school.leerling l set versie = l.versie + 1, gewijzigd = :nu,
                            datum_uitschrijving = greatest(:per::date, l.datum_inschrijving)
                        from school.inlezing_leerling s
                        where s.inlezing_id = :inlezing and s.soort = 'VERTROKKEN' and not s.overslaan
                          and l.school_id = s.school_id and l.id = s.leerling_id
                        """)
                .param("inlezing", inlezing)
                .param("per", per)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * In a new school year a group holds other pupils: who left is in none any more, so that a
     * leerkracht of the group sees the own pupils only. The school career keeps which group it was.
     */
    void leaveGroups(LocalDate dag) {
        jdbc.sql(
                        """
                        delete from school.leerling_groep lg using school.leerling l
                        where l.school_id = lg.school_id and l.id = lg.leerling_id
                          and l.datum_uitschrijving <= :dag
                        """)
                .param("dag", dag)
                .update();
        jdbc.sql(
                        """
                        update school.leerling set groep_id = null, versie = versie + 1, gewijzigd = :nu
                        where datum_uitschrijving <= :dag and groep_id is not null
                        """)
                .param("dag", dag)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }
}
