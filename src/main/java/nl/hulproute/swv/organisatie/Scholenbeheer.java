package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Testuitslag;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the schools of a samenwerkingsverband: adding, changing, removing and trying them. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Scholenbeheer {

    /** What came of a removal. */
    enum Verwijdering {
        GEDAAN,
        HEEFT_DOSSIERS,
        ONBEKEND
    }

    private static final String LEES = "select * from swv.school where swv_id = :swv ";

    private final JdbcClient jdbc;
    private final Scholen scholen;
    private final Clock clock;

    Scholenbeheer(JdbcClient jdbc, Scholen scholen, Clock clock) {
        this.jdbc = jdbc;
        this.scholen = scholen;
        this.clock = clock;
    }

    /** By board, the external schools last. */
    @Transactional(readOnly = true)
    List<Schoolbeeld> all(UUID swv) {
        return jdbc.sql(LEES + "order by bestuur nulls last, naam")
                .param("swv", swv)
                .query(Scholenbeheer::map)
                .list();
    }

    @Transactional(readOnly = true)
    Map<UUID, String> names(UUID swv) {
        return all(swv).stream()
                .collect(toMap(beeld -> beeld.school().id(), beeld -> beeld.school().naam()));
    }

    @Transactional(readOnly = true)
    Optional<Schoolbeeld> find(UUID swv, UUID id) {
        return jdbc.sql(LEES + "and id = :id")
                .param("swv", swv)
                .param("id", id)
                .query(Scholenbeheer::map)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Schoolbeeld> find(UUID swv, Vestiging vestiging) {
        return jdbc.sql(LEES + "and vestiging = :vestiging")
                .param("swv", swv)
                .param("vestiging", vestiging.toString())
                .query(Scholenbeheer::map)
                .optional();
    }

    /** False when there is a school with this vestiging already. */
    boolean add(UUID swv, School school) {
        hold(swv);
        if (find(swv, school.vestiging()).isPresent()) {
            return false;
        }
        scholen.add(swv, school);
        return true;
    }

    /** False when someone else changed or removed it, or took the vestiging, since it was read. */
    boolean change(UUID swv, School school, int versie) {
        hold(swv);
        boolean taken =
                find(swv, school.vestiging())
                        .filter(ander -> !ander.school().id().equals(school.id()))
                        .isPresent();
        return !taken
                && jdbc.sql(
                                        """
                                        update swv.school
                                           set vestiging = :vestiging,
                                               routeringskenmerk = :routeringskenmerk,
                                               naam = :naam, soort = :soort, bestuur = :bestuur,
                                               straat = :straat, huisnummer = :huisnummer,
                                               postcode = :postcode, plaats = :plaats,
                                               telefoon = :telefoon, email = :email,
                                               teamadres = :teamadres, versie = versie + 1,
                                               proef_gestart = case when vestiging = :vestiging
                                                                    then proef_gestart end,
                                               proef_op = case when vestiging = :vestiging
                                                               then proef_op end,
                                               proef_soort = case when vestiging = :vestiging
                                                                  then proef_soort end
                                         where swv_id = :swv and id = :id and versie = :versie
                                        """)
                                .params(Scholen.params(swv, school))
                                .param("versie", versie)
                                .update()
                        == 1;
    }

    @Transactional(readOnly = true)
    long dossiers(UUID swv, UUID school) {
        return jdbc.sql(
                        """
                        select count(*) from swv.dossier
                         where swv_id = :swv and school_id = :school
                        """)
                .param("swv", swv)
                .param("school", school)
                .query(Long.class)
                .single();
    }

    /** Not while there are dossiers of the school; a hulpvraag that comes in waits for this. */
    Verwijdering remove(UUID swv, UUID id, String door) {
        int held =
                jdbc.sql("select id from swv.school where swv_id = :swv and id = :id for update")
                        .param("swv", swv)
                        .param("id", id)
                        .query(UUID.class)
                        .list()
                        .size();
        if (held == 0) {
            return Verwijdering.ONBEKEND;
        }
        if (dossiers(swv, id) > 0) {
            return Verwijdering.HEEFT_DOSSIERS;
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
                .param("nu", utc(clock.instant()))
                .param("door", door)
                .update();
        return Verwijdering.GEDAAN;
    }

    /** Brings a removed school back as it was; false when its vestiging is there again. */
    boolean bringBack(UUID swv, UUID id) {
        hold(swv);
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

    /** These schools are being tried from now. */
    void startTrial(UUID swv, Collection<UUID> ids) {
        jdbc.sql(
                        """
                        update swv.school set proef_gestart = :nu
                         where swv_id = :swv and id = any (:ids)
                        """)
                .param("nu", utc(clock.instant()))
                .param("swv", swv)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    void keepTrial(UUID swv, UUID id, Testuitslag uitslag) {
        jdbc.sql(
                        """
                        update swv.school
                           set proef_op = :nu, proef_soort = :soort, proef_uitleg = :uitleg
                         where swv_id = :swv and id = :id
                        """)
                .param("nu", utc(clock.instant()))
                .param("soort", uitslag.soort().name())
                .param("uitleg", uitslag.uitleg())
                .param("swv", swv)
                .param("id", id)
                .update();
    }

    /** Two who add or move to the same vestiging wait for one another. */
    private void hold(UUID swv) {
        jdbc.sql("select id from swv.samenwerkingsverband where id = :swv for no key update")
                .param("swv", swv)
                .query(UUID.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String kolom) throws SQLException {
        var moment = row.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Schoolbeeld map(ResultSet row, int n) throws SQLException {
        String soort = row.getString("proef_soort");
        return new Schoolbeeld(
                Scholen.map(row, n),
                row.getInt("versie"),
                new Koppelproef(
                        moment(row, "proef_gestart"),
                        moment(row, "proef_op"),
                        soort == null ? null : Testuitslag.Soort.valueOf(soort),
                        row.getString("proef_uitleg")));
    }
}
