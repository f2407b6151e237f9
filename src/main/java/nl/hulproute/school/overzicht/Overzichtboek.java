package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of the overviews that are kept in the maps; all within the caller's transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtboek {

    /** Who made one: an account, or the program. */
    record Maker(@Nullable UUID account, String naam) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Overzichtboek(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else makes an overview of this pupil until the transaction ends. */
    void sluit(UUID leerling) {
        jdbc.sql("select id from school.leerling where id = :leerling for no key update")
                .param("leerling", leerling)
                .query((rij, nummer) -> rij.getString(1))
                .single();
    }

    void noteer(Klaargezet gemaakt, Document document, Maker maker) {
        UUID id =
                jdbc.sql(
                                """
                                insert into school.overzicht (school_id, leerling_id, soort, document_id,
                                    sha256, variant, onderdelen, logo, standaard, vingerafdruk, gemaakt,
                                    door, door_naam)
                                values (:school, :leerling, :soort, :document,
                                    :sha256, :variant, :onderdelen::uuid[], :logo, :standaard, :vinger, :nu,
                                    :door, :naam)
                                on conflict (school_id, document_id) do update set
                                    soort = excluded.soort, sha256 = excluded.sha256,
                                    variant = excluded.variant, onderdelen = excluded.onderdelen,
                                    logo = excluded.logo, standaard = excluded.standaard,
                                    vingerafdruk = excluded.vingerafdruk, gemaakt = excluded.gemaakt,
                                    door = excluded.door, door_naam = excluded.door_naam
                                returning id
                                """)
                        .param("school", gemaakt.leerling().schoolId())
                        .param("leerling", gemaakt.leerling().id())
                        .param("soort", gemaakt.soort().code())
                        .param("document", document.id())
                        .param("sha256", document.sha256().hex())
                        .param("variant", gemaakt.opties().variant())
                        .param("onderdelen", texts(gemaakt.opties().onderdelen()))
                        .param("logo", gemaakt.opties().logo())
                        .param("standaard", gemaakt.standaard())
                        .param("vinger", gemaakt.vingerafdruk())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", maker.account(), Types.OTHER)
                        .param("naam", maker.naam())
                        .query((rij, nummer) -> rij.getObject("id", UUID.class))
                        .single();
        noteerBronnen(gemaakt.leerling().schoolId(), id, gemaakt.inhoud().bronnen());
    }

    private void noteerBronnen(UUID school, UUID id, List<Bronversie> bronnen) {
        jdbc.sql(
                        "delete from school.overzicht_bron where school_id = :school and"
                                + " overzicht_id = :id")
                .param("school", school)
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into school.overzicht_bron (school_id, overzicht_id, soort, bron_id, versie)
                        select :school, :id, * from
                            unnest(:soorten::text[], :ids::uuid[], :versies::int[])
                        on conflict do nothing
                        """)
                .param("school", school)
                .param("id", id)
                .param("soorten", bronnen.stream().map(Bronversie::soort).toArray(String[]::new))
                .param("ids", texts(bronnen.stream().map(Bronversie::id).toList()))
                .param("versies", bronnen.stream().map(Bronversie::versie).toArray(Integer[]::new))
                .update();
    }

    /** The overviews in the map of this pupil, newest first; what someone replaced is none. */
    List<Bewaardoverzicht> van(UUID leerling) {
        var bronnen = bronnen(leerling);
        return jdbc.sql(
                        """
                        select o.*, array_to_string(o.onderdelen, ',') gekozen from school.overzicht o
                        join school.document d on d.school_id = o.school_id and d.id = o.document_id
                            and d.sha256 = o.sha256 and d.verwijderd is null
                        where o.leerling_id = :leerling
                        order by o.gemaakt desc, o.id desc
                        """)
                .param("leerling", leerling)
                .query((rij, nummer) -> overzicht(rij, bronnen))
                .list();
    }

    Optional<Bewaardoverzicht> vind(UUID leerling, UUID document) {
        return van(leerling).stream().filter(een -> een.document().equals(document)).findFirst();
    }

    private Map<UUID, List<Bronversie>> bronnen(UUID leerling) {
        var bronnen = new HashMap<UUID, List<Bronversie>>();
        jdbc.sql(
                        """
                        select b.* from school.overzicht o
                        join school.overzicht_bron b on b.school_id = o.school_id and b.overzicht_id = o.id
                        where o.leerling_id = :leerling
                        """)
                .param("leerling", leerling)
                .query(rij -> {
                    bronnen.computeIfAbsent(
                                    rij.getObject("overzicht_id", UUID.class),
                                    id -> new ArrayList<>())
                            .add(
                                    new Bronversie(
                                            rij.getString("soort"),
                                            rij.getObject("bron_id", UUID.class),
                                            rij.getInt("versie")));
                });
        return bronnen;
    }

    private static Bewaardoverzicht overzicht(ResultSet rij, Map<UUID, List<Bronversie>> bronnen)
            throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Bewaardoverzicht(
                id,
                rij.getObject("leerling_id", UUID.class),
                Overzichtsoort.ofCode(rij.getString("soort")).orElseThrow(),
                rij.getObject("document_id", UUID.class),
                new Overzichtopties(
                        rij.getString("variant"),
                        ids(rij.getString("gekozen")),
                        rij.getBoolean("logo")),
                rij.getBoolean("standaard"),
                rij.getString("vingerafdruk"),
                bronnen.getOrDefault(id, List.of()),
                rij.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                rij.getString("door_naam"));
    }

    private static List<UUID> ids(String tekst) {
        return tekst.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(tekst.split(",")).map(UUID::fromString).toList();
    }

    /** Ids for {@code uuid[]}: the driver takes arrays of text only. */
    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
