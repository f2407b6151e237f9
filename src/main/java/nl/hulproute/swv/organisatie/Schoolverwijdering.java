package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Removes a school that has no dossiers, whole, so that it can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Schoolverwijdering {

    /** What came of a removal. */
    enum Uitkomst {
        GEDAAN,
        HEEFT_DOSSIERS,
        ONBEKEND
    }

    private final JdbcClient jdbc;
    private final Scholenbeheer scholen;
    private final Clock clock;

    Schoolverwijdering(JdbcClient jdbc, Scholenbeheer scholen, Clock clock) {
        this.jdbc = jdbc;
        this.scholen = scholen;
        this.clock = clock;
    }

    /** Not while there are dossiers of the school; a hulpvraag that comes in waits for this. */
    Uitkomst remove(UUID swv, UUID id, String door) {
        int held =
                jdbc.sql("select id from swv.school where swv_id = :swv and id = :id for update")
                        .param("swv", swv)
                        .param("id", id)
                        .query(UUID.class)
                        .list()
                        .size();
        if (held == 0) {
            return Uitkomst.ONBEKEND;
        }
        if (scholen.dossiers(swv, id) > 0) {
            return Uitkomst.HEEFT_DOSSIERS;
        }
        jdbc.sql(
                        """
                        with weg as (
                          delete from swv.school s where swv_id = :swv and id = :id
                          returning s.*)
                        insert into swv.school_verwijderd (swv_id, id, gegevens, verwijderd, door)
                        select swv_id, id, to_jsonb(weg), :nu, :door from weg
                        on conflict (swv_id, id) do update
                           set gegevens = excluded.gegevens, verwijderd = excluded.verwijderd,
                               door = excluded.door
                        """)
                .param("swv", swv)
                .param("id", id)
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .update();
        return Uitkomst.GEDAAN;
    }

    /** Brings a removed school back as it was; false when its vestiging is there again. */
    boolean bringBack(UUID swv, UUID id) {
        scholen.hold(swv);
        int back =
                jdbc.sql(
                                """
                                insert into swv.school
                                select r.* from swv.school_verwijderd v,
                                       jsonb_populate_record(null::swv.school, v.gegevens) r
                                 where v.swv_id = :swv and v.id = :id
                                   and not exists (select from swv.school s
                                                    where s.swv_id = :swv
                                                      and (s.id = v.id or s.vestiging = r.vestiging))
                                """)
                        .param("swv", swv)
                        .param("id", id)
                        .update();
        jdbc.sql("delete from swv.school_verwijderd where swv_id = :swv and id = :id and :back > 0")
                .param("swv", swv)
                .param("id", id)
                .param("back", back)
                .update();
        return back == 1;
    }
}
