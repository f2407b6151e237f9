package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of the data; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Gegevens {

    private static final TypeReference<Map<String, String>> WAARDEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Gegevens(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** All of a pupil, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Gegeven> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.gegeven
                        where leerling_id = :leerling and verwijderd is null
                        order by id
                        """)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> gegeven(rij))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Gegeven> find(UUID leerlingId, UUID id) {
        return van(leerlingId).stream().filter(gegeven -> gegeven.id().equals(id)).findFirst();
    }

    /** The same for one that may have been removed. */
    @Transactional(readOnly = true)
    public Optional<Gegeven> ookVerwijderd(UUID leerlingId, UUID id) {
        return jdbc.sql("select * from school.gegeven where leerling_id = :leerling and id = :id")
                .param("leerling", leerlingId)
                .param("id", id)
                .query((rij, nummer) -> gegeven(rij))
                .optional();
    }

    /** Adds it; false when this pupil has the one of its kind already. */
    @Transactional
    public boolean add(UUID schoolId, UUID leerlingId, Gegeven nieuw) {
        return jdbc.sql(
                                """
                                insert into school.gegeven (school_id, leerling_id, soort, enkel, inhoud,
                                    meesturen, gewijzigd, door_naam)
                                values (:school, :leerling, :soort, :enkel, :inhoud::jsonb,
                                    :meesturen, :nu, :door)
                                on conflict do nothing
                                """)
                        .param("school", schoolId)
                        .param("leerling", leerlingId)
                        .param("soort", nieuw.soort().code())
                        .param("enkel", !nieuw.soort().meer())
                        .param("inhoud", json.writeValueAsString(nieuw.invulling().waarden()))
                        .param("meesturen", nieuw.meesturen())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", nieuw.door())
                        .update()
                == 1;
    }

    /** Saves it; false when someone else changed or removed it since. */
    @Transactional
    public boolean save(UUID leerlingId, Gegeven gegeven) {
        return jdbc.sql(
                                """
                                update school.gegeven set inhoud = :inhoud::jsonb, meesturen = :meesturen,
                                    gewijzigd = :nu, door_naam = :door, versie = versie + 1
                                where leerling_id = :leerling and id = :id and versie = :versie
                                  and verwijderd is null
                                """)
                        .param("leerling", leerlingId)
                        .param("id", gegeven.id())
                        .param("versie", gegeven.versie())
                        .param("inhoud", json.writeValueAsString(gegeven.invulling().waarden()))
                        .param("meesturen", gegeven.meesturen())
                        .param("nu", OffsetDateTime.now(clock))
                        .param("door", gegeven.door())
                        .update()
                == 1;
    }

    private Gegeven gegeven(ResultSet rij) throws SQLException {
        return new Gegeven(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                Gegevensoort.van(rij.getString("soort")),
                new Invulling(json.readValue(rij.getString("inhoud"), WAARDEN)),
                rij.getBoolean("meesturen"),
                rij.getObject("gewijzigd", OffsetDateTime.class).toInstant(),
                rij.getString("door_naam"));
    }
}
