package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The timeline of each hulpvraag. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Gebeurtenissen {

    private final JdbcClient jdbc;
    private final Clock clock;

    Gebeurtenissen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void add(UUID schoolId, UUID hulpvraag, Gebeurtenis.Soort soort, String wie, String tekst) {
        jdbc.sql(
                        """
                        insert into school.hulpvraag_gebeurtenis (school_id, hulpvraag_id, moment, soort,
                            wie, tekst)
                        values (:school, :hulpvraag, :nu, :soort, :wie, :tekst)
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .param("nu", tijd(clock.instant()))
                .param("soort", soort.code())
                .param("wie", wie)
                .param("tekst", tekst)
                .update();
    }

    /** Adds a status once, however often it comes and by whichever way; false when it was known. */
    @Transactional
    boolean addStatus(
            UUID schoolId, UUID hulpvraag, UUID bericht, Instant moment, String wie, String tekst) {
        return jdbc.sql(
                                """
                                insert into school.hulpvraag_gebeurtenis (school_id, id, hulpvraag_id,
                                    moment, soort, wie, tekst)
                                select :school, :id, :hulpvraag, :moment::timestamptz, 'status', :wie, :tekst
                                where not exists (select from school.hulpvraag_gebeurtenis g
                                    where g.school_id = :school and g.hulpvraag_id = :hulpvraag
                                        and g.soort = 'status' and g.moment = :moment::timestamptz
                                        and g.tekst = :tekst)
                                on conflict (school_id, id) do nothing
                                """)
                        .param("school", schoolId)
                        .param("id", bericht)
                        .param("hulpvraag", hulpvraag)
                        .param("moment", tijd(moment))
                        .param("wie", wie)
                        .param("tekst", tekst)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    List<Gebeurtenis> van(UUID schoolId, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select moment, soort, wie, tekst from school.hulpvraag_gebeurtenis
                        where school_id = :school and hulpvraag_id = :hulpvraag
                        order by moment desc, id desc
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .query((rij, nummer) ->
                        new Gebeurtenis(
                                Rijen.moment(rij, "moment"),
                                Gebeurtenis.Soort.ofCode(rij.getString("soort")),
                                rij.getString("wie"),
                                rij.getString("tekst")))
                .list();
    }
}
