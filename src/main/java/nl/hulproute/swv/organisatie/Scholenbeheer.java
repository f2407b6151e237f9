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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the schools of a samenwerkingsverband: finding, adding and changing them. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Scholenbeheer {

    private static final String LEES = "select * from swv.school where swv_id = :swv ";

    private final JdbcClient jdbc;
    private final Scholen scholen;

    Scholenbeheer(JdbcClient jdbc, Scholen scholen) {
        this.jdbc = jdbc;
        this.scholen = scholen;
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

    /** Of these, our own schools that did not take over what came of their request. */
    @Transactional(readOnly = true)
    Set<Vestiging> awaitingBoard(UUID swv, Map<Vestiging, UUID> verzoeken) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select s.vestiging from swv.school s
                                  join unnest(:vestigingen::text[], :verzoeken::uuid[])
                                       as v (vestiging, verzoek) on v.vestiging = s.vestiging
                                 where s.swv_id = :swv
                                   and s.brinverzoek is distinct from v.verzoek
                                """)
                        .param("swv", swv)
                        .param(
                                "vestigingen",
                                verzoeken.keySet().stream()
                                        .map(Vestiging::toString)
                                        .toArray(String[]::new))
                        .param("verzoeken", verzoeken.values().toArray(UUID[]::new))
                        .query((rij, n) -> Vestiging.of(rij.getString("vestiging")))
                        .list());
    }

    /** The registered name of the board; an external school has none here, and stays so. */
    void takeBoard(UUID swv, Vestiging vestiging, UUID verzoek, String bestuur) {
        jdbc.sql(
                        """
                        update swv.school
                           set brinverzoek = :verzoek,
                               versie = versie + case when bestuur <> :bestuur then 1 else 0 end,
                               bestuur = case when bestuur is not null then :bestuur end
                         where swv_id = :swv and vestiging = :vestiging
                           and brinverzoek is distinct from :verzoek
                        """)
                .param("swv", swv)
                .param("vestiging", vestiging.toString())
                .param("verzoek", verzoek)
                .param("bestuur", bestuur)
                .update();
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

    /** Two who add or move to the same vestiging wait for one another. */
    void hold(UUID swv) {
        jdbc.sql("select id from swv.samenwerkingsverband where id = :swv for no key update")
                .param("swv", swv)
                .query(UUID.class)
                .optional();
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
