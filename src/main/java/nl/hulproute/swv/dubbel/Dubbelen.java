package nl.hulproute.swv.dubbel;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds dossiers that may be the same: of pupils born on one day, with exactly the same content or
 * with the same name (without capitals, accents and signs) and the same aanvraagtype; within a
 * quarter of each other, for a year later a school may ask the same again. Few are born on one day,
 * so that the question costs the same in a large samenwerkingsverband.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Dubbelen {

    private static final String BIJ_ELKAAR =
            """
            a.teruggehaald is null and a.samengevoegd_met is null
            and a.status <> 'ingetrokken'
            and a.ontvangen between d.ontvangen - interval '90 days'
                                and d.ontvangen + interval '90 days'
            and a.id <> d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Dubbelen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each of these dossiers, the oldest first. */
    @Transactional(readOnly = true)
    List<Dubbel> of(UUID swv, Collection<UUID> dossiers) {
        return jdbc.sql(
                        """
                        with d as (
                          select * from swv.dossier
                           where swv_id = :swv and id = any (:dossiers)
                             and teruggehaald is null and samengevoegd_met is null
                             and status <> 'ingetrokken'),
                        gevonden as (
                          select d.id as dossier, a.id, a.dossiernummer as nummer, a.ontvangen
                            from d join swv.dossier a
                              on a.swv_id = :swv and a.leerling_geboren = d.leerling_geboren
                             and (a.dossier_sha256 = d.dossier_sha256
                                  or swv.naamsleutel(a.leerling_naam)
                                       = swv.naamsleutel(d.leerling_naam)
                                     and swv.naamsleutel(d.leerling_naam) <> ''
                                     and a.aanvraagtype_id = d.aanvraagtype_id)
                           where %s)
                        select g.* from gevonden g
                         where not exists (
                           select 1 from swv.geen_dubbel n
                            where n.swv_id = :swv and n.een = least(g.dossier, g.id)
                              and n.ander = greatest(g.dossier, g.id))
                         order by g.ontvangen, g.id
                        """
                                .formatted(BIJ_ELKAAR))
                .param("swv", swv)
                .param("dossiers", dossiers.toArray(UUID[]::new))
                .query(Dubbelen::map)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Onderscheid> apart(UUID swv, UUID dossier, UUID ander) {
        return jdbc.sql(
                        """
                        select door, moment from swv.geen_dubbel
                         where swv_id = :swv and een = least(:een, :ander)
                           and ander = greatest(:een, :ander)
                        """)
                .param("swv", swv)
                .param("een", dossier)
                .param("ander", ander)
                .query(Onderscheid.class)
                .optional();
    }

    /** They are not the same; who said it first stays. */
    void tellApart(UUID swv, UUID dossier, UUID ander, String door) {
        jdbc.sql(
                        """
                        insert into swv.geen_dubbel (swv_id, een, ander, door, moment)
                        values (:swv, least(:een, :ander), greatest(:een, :ander), :door, :nu)
                        on conflict do nothing
                        """)
                .param("swv", swv)
                .param("een", dossier)
                .param("ander", ander)
                .param("door", door)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    void doubtAgain(UUID swv, UUID dossier, UUID ander) {
        jdbc.sql(
                        """
                        delete from swv.geen_dubbel
                         where swv_id = :swv and een = least(:een, :ander)
                           and ander = greatest(:een, :ander)
                        """)
                .param("swv", swv)
                .param("een", dossier)
                .param("ander", ander)
                .update();
    }

    private static Dubbel map(ResultSet row, int n) throws SQLException {
        return new Dubbel(
                row.getObject("dossier", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("nummer"),
                row.getObject("ontvangen", OffsetDateTime.class).toInstant());
    }
}
