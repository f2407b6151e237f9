package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Questions that are written and not asked yet; colleagues share them, and a change names the
 * version that it began with.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Conceptvragen {

    private static final String CONCEPT = " and v.verzoek_id is null and v.verwijderd is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    Conceptvragen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Aanvulvraag> of(UUID swv, Dossier.Id dossier) {
        return jdbc.sql(Aanvulvragen.KOLOMMEN + CONCEPT + " order by v.id")
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Aanvulvragen::map)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Aanvulvraag> find(UUID swv, Dossier.Id dossier, UUID id) {
        return of(swv, dossier).stream().filter(vraag -> vraag.id().equals(id)).findFirst();
    }

    /** Which questions in which version: who sends says what was seen. */
    static String merk(List<Aanvulvraag> vragen) {
        return vragen.stream()
                .map(vraag -> vraag.id() + ":" + vraag.versie())
                .collect(Collectors.joining(","));
    }

    void add(UUID swv, Dossier dossier, List<Vraaginvoer> vragen, String door) {
        jdbc.sql(
                        """
                        insert into swv.aanvulvraag (swv_id, dossier_id, school_id, wat, waarom,
                          soort, uiterlijk, door_naam, gewijzigd)
                        select :swv, :dossier, :school, v.wat, v.waarom, nullif(v.soort, ''),
                               v.uiterlijk::date, :door, :nu
                          from unnest(:wat::text[], :waarom::text[], :soort::text[],
                                      :uiterlijk::text[])
                                 with ordinality v (wat, waarom, soort, uiterlijk, plaats)
                         order by v.plaats
                        """)
                .param("swv", swv)
                .param("dossier", dossier.id().waarde())
                .param("school", dossier.school())
                .param("wat", texts(vragen, Vraaginvoer::wat))
                .param("waarom", texts(vragen, Vraaginvoer::waarom))
                .param("soort", texts(vragen, Conceptvragen::soort))
                .param("uiterlijk", texts(vragen, Vraaginvoer::uiterlijk))
                .param("door", door)
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    private static String[] texts(List<Vraaginvoer> vragen, Function<Vraaginvoer, String> van) {
        return vragen.stream().map(van).toArray(String[]::new);
    }

    /** A code that is no kind of document is none. */
    private static String soort(Vraaginvoer invoer) {
        return invoer.documentsoort() == null ? "" : invoer.soort();
    }

    /** False when a colleague changed it meanwhile, threw it away, or asked it. */
    boolean change(UUID swv, UUID id, int versie, Vraaginvoer invoer, String door) {
        return jdbc.sql(
                                """
                                update swv.aanvulvraag
                                   set wat = :wat, waarom = :waarom, soort = nullif(:soort, ''),
                                       uiterlijk = :uiterlijk::date, door_naam = :door,
                                       gewijzigd = :nu, versie = versie + 1
                                 where swv_id = :swv and id = :id and versie = :versie
                                   and verzoek_id is null and verwijderd is null
                                """)
                        .param("swv", swv)
                        .param("wat", invoer.wat())
                        .param("waarom", invoer.waarom())
                        .param("soort", soort(invoer))
                        .param("uiterlijk", invoer.uiterlijk())
                        .param("door", door)
                        .param("nu", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("versie", versie)
                        .update()
                == 1;
    }

    /** Throws a draft away; it can be brought back until the others are asked. */
    void remove(UUID swv, Dossier.Id dossier, UUID id) {
        setRemoved(swv, dossier, id, OffsetDateTime.now(clock));
    }

    void restore(UUID swv, Dossier.Id dossier, UUID id) {
        setRemoved(swv, dossier, id, null);
    }

    /** Makes the drafts questions of this verzoek. */
    void ask(UUID swv, Dossier dossier, UUID verzoek, Instant moment, UUID door, String naam) {
        jdbc.sql(
                        """
                        insert into swv.aanvulverzoek (swv_id, id, dossier_id, school_id, gevraagd,
                          door, door_naam)
                        values (:swv, :id, :dossier, :school, :moment, :door, :naam)
                        """)
                .param("swv", swv)
                .param("id", verzoek)
                .param("dossier", dossier.id().waarde())
                .param("school", dossier.school())
                .param("moment", Aanvulvragen.utc(moment))
                .param("door", door)
                .param("naam", naam)
                .update();
        jdbc.sql(
                        """
                        update swv.aanvulvraag set verzoek_id = :id, stand = 'open'
                         where swv_id = :swv and dossier_id = :dossier and verzoek_id is null
                           and verwijderd is null
                        """)
                .param("id", verzoek)
                .param("swv", swv)
                .param("dossier", dossier.id().waarde())
                .update();
        jdbc.sql(
                        """
                        delete from swv.aanvulvraag
                         where swv_id = :swv and dossier_id = :dossier and verzoek_id is null
                        """)
                .param("swv", swv)
                .param("dossier", dossier.id().waarde())
                .update();
    }

    private void setRemoved(UUID swv, Dossier.Id dossier, UUID id, @Nullable OffsetDateTime nu) {
        jdbc.sql(
                        """
                        update swv.aanvulvraag
                           set verwijderd = :nu::timestamptz, versie = versie + 1
                         where swv_id = :swv and dossier_id = :dossier and id = :id
                           and verzoek_id is null
                        """)
                .param("nu", nu)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .param("id", id)
                .update();
    }
}
