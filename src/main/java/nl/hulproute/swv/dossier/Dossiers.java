package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.termijn.Termijnboek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dossiers of a samenwerkingsverband, within what the tenant may see. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Dossiers {

    private static final String KOLOMMEN =
            """
            select d.*, s.naam as school_naam
              from swv.dossier d
              join swv.school s on s.swv_id = d.swv_id and s.id = d.school_id
             where d.swv_id = :swv
            """;

    private final JdbcClient jdbc;
    private final Termijnboek termijnen;

    Dossiers(JdbcClient jdbc, Termijnboek termijnen) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(UUID swv, Dossier.Id id) {
        return jdbc.sql(KOLOMMEN + " and d.id = :id")
                .param("swv", swv)
                .param("id", id.waarde())
                .query(Dossiers::map)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Dossier.Id> find(UUID swv, String nummer) {
        return jdbc.sql(
                        """
                        select id from swv.dossier
                         where swv_id = :swv and dossiernummer = :nummer
                        """)
                .param("swv", swv)
                .param("nummer", nummer)
                .query((row, n) -> new Dossier.Id(row.getObject(1, UUID.class)))
                .optional();
    }

    /** The dossier, held until the transaction ends: nobody else can change it. */
    public Optional<Dossier> lock(UUID swv, Dossier.Id id) {
        return jdbc.sql(KOLOMMEN + " and d.id = :id for update of d")
                .param("swv", swv)
                .param("id", id.waarde())
                .query(Dossiers::map)
                .optional();
    }

    /** The dossier of this message, held until the transaction ends: its state cannot change. */
    Optional<Dossier> lock(UUID swv, Routeringskenmerk afzender, UUID bericht) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                 and d.afzender = :afzender and d.bericht_id = :bericht
                                 for update of d
                                """)
                .param("swv", swv)
                .param("afzender", afzender.waarde())
                .param("bericht", bericht)
                .query(Dossiers::map)
                .optional();
    }

    /** Those that were merged into this one, the oldest first. */
    @Transactional(readOnly = true)
    public List<Dossier> mergedInto(UUID swv, Dossier.Id id) {
        return jdbc.sql(KOLOMMEN + " and d.samengevoegd_met = :id order by d.ontvangen, d.id")
                .param("swv", swv)
                .param("id", id.waarde())
                .query(Dossiers::map)
                .list();
    }

    /** Where a dossier that is held goes on from now; null: here again. */
    void setMerged(UUID swv, Dossier.Id id, @Nullable UUID met) {
        jdbc.sql(
                        """
                        update swv.dossier set samengevoegd_met = :met::uuid, versie = versie + 1
                         where swv_id = :swv and id = :id
                        """)
                .param("met", met)
                .param("swv", swv)
                .param("id", id.waarde())
                .update();
    }

    /** Answers that nobody has seen are counted where the dossier goes on, or not any more. */
    void carryAnswers(UUID swv, Dossier.Id van, Dossier.Id naar, int keer) {
        jdbc.sql(
                        """
                        update swv.dossier d
                           set nieuwe_antwoorden =
                                 greatest(0, d.nieuwe_antwoorden + :keer * e.nieuwe_antwoorden)
                          from swv.dossier e
                         where e.swv_id = :swv and e.id = :van and d.swv_id = :swv and d.id = :naar
                        """)
                .param("keer", keer)
                .param("swv", swv)
                .param("van", van.waarde())
                .param("naar", naar.waarde())
                .update();
    }

    /** The next number of this year; the last thing to ask, for it keeps others waiting. */
    String nextNumber(UUID swv, int jaar) {
        int volgnummer =
                jdbc.sql(
                                """
                                insert into swv.dossiernummering as n (swv_id, jaar, laatste)
                                values (:swv, :jaar, 1)
                                on conflict (swv_id, jaar) do update set laatste = n.laatste + 1
                                returning laatste
                                """)
                        .param("swv", swv)
                        .param("jaar", jaar)
                        .query(Integer.class)
                        .single();
        return "%d-%05d".formatted(jaar, volgnummer);
    }

    /** Fresh ids, in the order of time. */
    public List<UUID> newIds(int count) {
        return jdbc.sql("select uuidv7() from generate_series(1, :count)")
                .param("count", count)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Its term is that of its aanvraagtype today. */
    void add(UUID swv, Dossier dossier) {
        jdbc.sql(
                        """
                        insert into swv.dossier (swv_id, id, dossiernummer, afzender, bericht_id,
                          school_id, aanvraagtype_id, aanvraagtype_naam, omschrijving,
                          eigen_referentie, indiener_naam, indiener_email, teamadres, leerling_naam,
                          leerling_geboren, dossier_sha256, status, status_sinds, verzonden,
                          ontvangen, termijn_dagen, termijn_tot)
                        values (:swv, :id, :nummer, :afzender, :bericht, :school, :type, :typeNaam,
                          :omschrijving, :referentie, :indiener, :indienerEmail, :teamadres,
                          :leerling, :geboren, :xml, :status, :sinds, :verzonden, :ontvangen,
                          (select termijn_weken * 7 from swv.aanvraagtype
                            where swv_id = :swv and id = :type),
                          (select (:ontvangen::timestamptz at time zone 'Europe/Amsterdam')::date
                                  + termijn_weken * 7
                             from swv.aanvraagtype where swv_id = :swv and id = :type))
                        """)
                .param("swv", swv)
                .param("id", dossier.id().waarde())
                .param("nummer", dossier.nummer())
                .param("afzender", dossier.afzender().waarde())
                .param("bericht", dossier.bericht())
                .param("school", dossier.school())
                .param("type", dossier.aanvraagtype())
                .param("typeNaam", dossier.aanvraagtypeNaam())
                .param("omschrijving", dossier.omschrijving())
                .param("referentie", dossier.eigenReferentie())
                .param("indiener", dossier.indienerNaam())
                .param("indienerEmail", dossier.indienerEmail())
                .param("teamadres", dossier.teamadres())
                .param("leerling", dossier.leerling().naam())
                .param("geboren", dossier.leerling().geboren())
                .param("xml", dossier.xml().hex())
                .param("status", dossier.status().code())
                .param("sinds", utc(dossier.statusSinds()))
                .param("verzonden", utc(dossier.verzonden()))
                .param("ontvangen", utc(dossier.ontvangen()))
                .update();
    }

    /** False when someone changed the dossier since it was read; the term follows the state. */
    boolean move(UUID swv, Dossier dossier, HulpvraagStatus naar, Instant moment) {
        boolean moved = setStatus(swv, dossier, naar, moment);
        if (moved) {
            termijnen.follow(swv, dossier.id().waarde(), dossier.status(), naar, moment);
        }
        return moved;
    }

    private boolean setStatus(UUID swv, Dossier dossier, HulpvraagStatus naar, Instant moment) {
        return jdbc.sql(
                                """
                                update swv.dossier
                                   set status = :status, status_sinds = :moment, versie = versie + 1
                                 where swv_id = :swv and id = :id and versie = :versie
                                """)
                        .param("status", naar.code())
                        .param("moment", utc(moment))
                        .param("swv", swv)
                        .param("id", dossier.id().waarde())
                        .param("versie", dossier.versie())
                        .update()
                == 1;
    }

    /** Something was done to a dossier that is held, besides its state: who is late sees it. */
    public void touch(UUID swv, Dossier.Id id) {
        jdbc.sql(
                        """
                        update swv.dossier set versie = versie + 1
                         where swv_id = :swv and id = :id
                        """)
                .param("swv", swv)
                .param("id", id.waarde())
                .update();
    }

    /** The school called the whole of it back: nothing about the pupil stays in the row. */
    void takeBack(UUID swv, Dossier.Id id, Instant moment) {
        jdbc.sql(
                        """
                        update swv.dossier set teruggehaald = :moment, versie = versie + 1,
                          leerling_naam = '', leerling_geboren = null, omschrijving = ''
                         where swv_id = :swv and id = :id and teruggehaald is null
                        """)
                .param("moment", utc(moment))
                .param("swv", swv)
                .param("id", id.waarde())
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Dossier map(ResultSet row, int n) throws SQLException {
        return new Dossier(
                new Dossier.Id(row.getObject("id", UUID.class)),
                row.getString("dossiernummer"),
                new Routeringskenmerk(row.getString("afzender")),
                row.getObject("bericht_id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getString("school_naam"),
                row.getObject("aanvraagtype_id", UUID.class),
                row.getString("aanvraagtype_naam"),
                row.getString("omschrijving"),
                row.getString("eigen_referentie"),
                row.getString("indiener_naam"),
                row.getString("indiener_email"),
                row.getString("teamadres"),
                new Dossier.Leerling(
                        row.getString("leerling_naam"),
                        row.getObject("leerling_geboren", LocalDate.class)),
                new Sha256(row.getString("dossier_sha256")),
                HulpvraagStatus.ofCode(row.getString("status")).orElseThrow(),
                instant(row, "status_sinds"),
                instant(row, "verzonden"),
                instant(row, "ontvangen"),
                row.getInt("nieuwe_documenten"),
                row.getInt("versie"),
                row.getObject("teruggehaald") != null,
                row.getObject("samengevoegd_met", UUID.class));
    }
}
