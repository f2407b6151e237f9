package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to each dossier; no line of it ever goes. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Geschiedenis {

    private final JdbcClient jdbc;

    Geschiedenis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Gebeurtenis> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select moment, soort, door, status, label, toelichting, documenten,
                               null as bij
                          from swv.dossier_gebeurtenis
                         where swv_id = :swv and dossier_id = :dossier
                         order by moment desc, id desc
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Geschiedenis::map)
                .list();
    }

    /** The same with what happened to the dossiers that were merged into it. */
    @Transactional(readOnly = true)
    List<Gebeurtenis> together(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select g.moment, g.soort, g.door, g.status, g.label, g.toelichting,
                               g.documenten,
                               case when d.id <> :dossier then d.dossiernummer end as bij
                          from swv.samen(:swv, :dossier) s (id)
                          join swv.dossier d on d.swv_id = :swv and d.id = s.id
                          join swv.dossier_gebeurtenis g on g.swv_id = :swv and g.dossier_id = d.id
                         where d.id = :dossier or g.soort not in ('samengevoegd', 'losgemaakt')
                         order by g.moment desc, g.id desc
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Geschiedenis::map)
                .list();
    }

    /** When and why the school withdrew or called back, the newest first. */
    @Transactional(readOnly = true)
    List<Gebeurtenis> terugnames(UUID swv, Dossier.Id dossier) {
        return list(swv, dossier, "and soort in ('ingetrokken', 'teruggehaald')", 0);
    }

    /** What others did to the dossier after this version of it; the newest first. */
    @Transactional(readOnly = true)
    public List<Gebeurtenis> since(UUID swv, Dossier.Id dossier, int versie) {
        return list(swv, dossier, "and versie > :versie", versie);
    }

    private List<Gebeurtenis> list(UUID swv, Dossier.Id dossier, String voorwaarde, int versie) {
        return jdbc.sql(
                        """
                        select moment, soort, door, status, label, toelichting, documenten,
                               null as bij
                          from swv.dossier_gebeurtenis
                         where swv_id = :swv and dossier_id = :dossier
                        """
                                + voorwaarde
                                + " order by moment desc, id desc")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .param("versie", versie)
                .query(Geschiedenis::map)
                .list();
    }

    /** What the school wrote with its aanvullingen goes with them; that they came stays. */
    void takeBackWords(UUID swv, Dossier.Id dossier) {
        jdbc.sql(
                        """
                        update swv.dossier_gebeurtenis set toelichting = null
                         where swv_id = :swv and dossier_id = :dossier and soort = 'aanvulling'
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .update();
    }

    public void add(UUID swv, Dossier dossier, Gebeurtenis gebeurtenis) {
        add(swv, dossier.id(), dossier.school(), gebeurtenis);
    }

    /** Of a dossier that this transaction is about to make. */
    void add(UUID swv, Dossier.Id dossier, UUID school, Gebeurtenis gebeurtenis) {
        jdbc.sql(
                        """
                        insert into swv.dossier_gebeurtenis (swv_id, dossier_id, school_id, moment,
                          soort, door, status, label, toelichting, documenten, versie)
                        values (:swv, :dossier, :school, :moment, :soort, :door, :status, :label,
                          :toelichting, :documenten,
                          coalesce((select versie from swv.dossier
                                     where swv_id = :swv and id = :dossier), 0))
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .param("school", school)
                .param("moment", Dossiers.utc(gebeurtenis.moment()))
                .param("soort", gebeurtenis.soort().code())
                .param("door", gebeurtenis.door())
                .param(
                        "status",
                        Optional.ofNullable(gebeurtenis.status())
                                .map(HulpvraagStatus::code)
                                .orElse(null))
                .param("label", gebeurtenis.label())
                .param("toelichting", gebeurtenis.toelichting())
                .param("documenten", gebeurtenis.documenten())
                .update();
    }

    private static Gebeurtenis map(ResultSet row, int n) throws SQLException {
        return new Gebeurtenis(
                Dossiers.instant(row, "moment"),
                Gebeurtenis.Soort.ofCode(row.getString("soort")),
                row.getString("door"),
                Optional.ofNullable(row.getString("status"))
                        .flatMap(HulpvraagStatus::ofCode)
                        .orElse(null),
                row.getString("label"),
                row.getString("toelichting"),
                row.getInt("documenten"),
                row.getString("bij"));
    }
}
