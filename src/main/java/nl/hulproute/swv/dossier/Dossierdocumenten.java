package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The documents of dossiers; their contents are in the samenwerkingsverband's Opslag. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
public class Dossierdocumenten {

    private static final String VELDEN =
            """
            id, soort, naam, omschrijving, sha256, grootte, mediatype, grondslag, aanvulling,
            ontvangen, nieuw, teruggehaald is not null as teruggehaald
            """;

    private static final String KOLOMMEN =
            "select "
                    + VELDEN
                    + """
                      from swv.dossier_document
                     where swv_id = :swv and dossier_id = :dossier
                    """;

    private static final String INSERT =
            """
            insert into swv.dossier_document (swv_id, id, dossier_id, school_id, soort, naam,
              omschrijving, sha256, grootte, mediatype, grondslag, aanvulling, ontvangen, nieuw)
            values (:swv, :id, :dossier, :school, :soort, :naam, :omschrijving, :sha256, :grootte,
              :mediatype, :grondslag, :aanvulling, :ontvangen, :nieuw)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    Dossierdocumenten(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** What came with the hulpvraag first, then each aanvulling. */
    @Transactional(readOnly = true)
    public List<Dossierdocument> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(KOLOMMEN + " order by aanvulling, id")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Dossierdocumenten::map)
                .list();
    }

    /** With what came with the dossiers that were merged into it; an equal content once. */
    @Transactional(readOnly = true)
    public List<Dossierdocument> together(UUID swv, Dossier.Id dossier) {
        var gezien = new HashSet<Sha256>();
        return jdbc
                .sql(
                        "select "
                                + VELDEN
                                + """
                                  from swv.dossier_document
                                 where swv_id = :swv
                                   and dossier_id in (select swv.samen(:swv, :dossier))
                                 order by dossier_id <> :dossier, dossier_id, aanvulling, id
                                """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Dossierdocumenten::map)
                .list()
                .stream()
                .filter(document -> document.teruggehaald() || gezien.add(document.sha256()))
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Dossierdocument> find(UUID swv, Dossier.Id dossier, UUID id) {
        return jdbc.sql(KOLOMMEN + " and id = :id")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .param("id", id)
                .query(Dossierdocumenten::map)
                .optional();
    }

    void add(UUID swv, Dossier dossier, List<Dossierdocument> documenten) {
        add(swv, dossier.id(), dossier.school(), documenten);
        int nieuw = (int) documenten.stream().filter(Dossierdocument::nieuw).count();
        if (nieuw > 0) {
            addNew(swv, dossier, nieuw);
        }
    }

    /** Of a dossier that this transaction is about to make. */
    void add(UUID swv, Dossier.Id dossier, UUID school, List<Dossierdocument> documenten) {
        SqlParameterSource[] rows =
                documenten.stream()
                        .map(document -> row(swv, dossier, school, document))
                        .toArray(SqlParameterSource[]::new);
        batch.batchUpdate(INSERT, rows);
    }

    /** Where it goes on, when the dossier was merged into another. */
    private void addNew(UUID swv, Dossier dossier, int nieuw) {
        jdbc.sql(
                        """
                        update swv.dossier d set nieuwe_documenten = d.nieuwe_documenten + :nieuw
                          from swv.dossier e
                         where e.swv_id = :swv and e.id = :id
                           and d.swv_id = :swv and d.id = coalesce(e.samengevoegd_met, e.id)
                        """)
                .param("nieuw", nieuw)
                .param("swv", swv)
                .param("id", dossier.id().waarde())
                .update();
    }

    /** The number that the next aanvulling of this dossier gets. */
    int nextAanvulling(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(
                        """
                        select coalesce(max(aanvulling), 0) + 1 from swv.dossier_document
                         where swv_id = :swv and dossier_id = :dossier
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Integer.class)
                .single();
    }

    /** Whether each of these contents belongs to the dossier. */
    @Transactional(readOnly = true)
    boolean hasAll(UUID swv, Dossier.Id dossier, List<Sha256> inhouden) {
        Set<Sha256> gevraagd = Set.copyOf(inhouden);
        return of(swv, dossier).stream()
                .map(Dossierdocument::sha256)
                .collect(Collectors.toSet())
                .containsAll(gevraagd);
    }

    /** The same of all, and what they were called goes too: they may be of another pupil. */
    List<Dossierdocument> takeBackAll(UUID swv, Dossier.Id dossier, Instant nu) {
        jdbc.sql(
                        """
                        update swv.dossier_document set naam = '', omschrijving = null
                         where swv_id = :swv and dossier_id = :dossier
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .update();
        return takeBack(swv, dossier, null, nu);
    }

    /** Nobody opens these any more (null: all of them); which they are. */
    List<Dossierdocument> takeBack(
            UUID swv, Dossier.Id dossier, @Nullable Collection<Sha256> inhouden, Instant nu) {
        List<Dossierdocument> geraakt =
                jdbc.sql(
                                """
                                update swv.dossier_document set teruggehaald = :nu, nieuw = false
                                 where swv_id = :swv and dossier_id = :dossier
                                   and teruggehaald is null
                                   and (:inhouden::text[] is null
                                        or sha256 = any (:inhouden::text[]))
                                 returning
                                """
                                        + VELDEN)
                        .param("nu", Dossiers.utc(nu))
                        .param("swv", swv)
                        .param("dossier", dossier.waarde())
                        .param(
                                "inhouden",
                                inhouden == null
                                        ? null
                                        : inhouden.stream().map(Sha256::hex).toArray(String[]::new))
                        .query(Dossierdocumenten::map)
                        .list();
        recount(swv, dossier);
        return geraakt;
    }

    /** Of the dossier, and of the one that it goes on in. */
    void recount(UUID swv, Dossier.Id dossier) {
        jdbc.sql(
                        """
                        update swv.dossier d set
                          nieuwe_documenten = t.nieuw, teruggehaalde_documenten = t.teruggehaald
                          from (select e.id, count(c.id) filter (where c.nieuw) as nieuw,
                                       count(c.teruggehaald) as teruggehaald
                                  from swv.dossier e
                                  cross join swv.samen(e.swv_id, e.id) s (id)
                                  left join swv.dossier_document c
                                    on c.swv_id = e.swv_id and c.dossier_id = s.id
                                 where e.swv_id = :swv
                                   and e.id in (:dossier,
                                     (select samengevoegd_met from swv.dossier
                                       where swv_id = :swv and id = :dossier))
                                 group by e.id) t
                         where d.swv_id = :swv and d.id = t.id
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .update();
    }

    /** The contents of a dossier that the school called back. */
    @Transactional(readOnly = true)
    Set<Sha256> takenBack(UUID swv, Dossier.Id dossier) {
        return of(swv, dossier).stream()
                .filter(Dossierdocument::teruggehaald)
                .map(Dossierdocument::sha256)
                .collect(Collectors.toSet());
    }

    /** Marks the new documents as seen, also of what was merged into it; how many that were. */
    int markSeen(UUID swv, Dossier.Id dossier) {
        int seen =
                jdbc.sql(
                                """
                                update swv.dossier_document set nieuw = false
                                 where swv_id = :swv and nieuw
                                   and dossier_id in (select swv.samen(:swv, :dossier))
                                """)
                        .param("swv", swv)
                        .param("dossier", dossier.waarde())
                        .update();
        jdbc.sql(
                        """
                        update swv.dossier set nieuwe_documenten = 0, nieuwe_antwoorden = 0
                         where swv_id = :swv and id in (select swv.samen(:swv, :dossier))
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .update();
        return seen;
    }

    private static SqlParameterSource row(
            UUID swv, Dossier.Id dossier, UUID school, Dossierdocument document) {
        return new MapSqlParameterSource("swv", swv)
                .addValue("id", document.id())
                .addValue("dossier", dossier.waarde())
                .addValue("school", school)
                .addValue("soort", document.soort().code())
                .addValue("naam", document.naam())
                .addValue("omschrijving", document.omschrijving())
                .addValue("sha256", document.sha256().hex())
                .addValue("grootte", document.grootte())
                .addValue("mediatype", document.mediatype())
                .addValue("grondslag", codeOfNull(document.grondslag()))
                .addValue("aanvulling", document.aanvulling())
                .addValue("ontvangen", Dossiers.utc(document.ontvangen()))
                .addValue("nieuw", document.nieuw());
    }

    private static @Nullable String codeOfNull(@Nullable Grondslagsoort grondslag) {
        return grondslag == null ? null : grondslag.code();
    }

    private static Dossierdocument map(ResultSet row, int n) throws SQLException {
        return new Dossierdocument(
                row.getObject("id", UUID.class),
                Documentsoort.ofCode(row.getString("soort")).orElseThrow(),
                row.getString("naam"),
                row.getString("omschrijving"),
                new Sha256(row.getString("sha256")),
                row.getLong("grootte"),
                row.getString("mediatype"),
                Grondslagsoort.ofCode(row.getString("grondslag")).orElse(null),
                row.getInt("aanvulling"),
                Dossiers.instant(row, "ontvangen"),
                row.getBoolean("nieuw"),
                row.getBoolean("teruggehaald"));
    }
}
