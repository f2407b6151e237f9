package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the ontwikkelingsperspectieven; each method within a transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Ontwikkelingsperspectieven {

    private static final String KIES =
            "select * from school.opp where leerling_id = :leerling and verwijderd is null ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Ontwikkelingsperspectieven(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    List<Ontwikkelingsperspectief> van(UUID leerling) {
        return jdbc.sql(KIES + "order by aangemaakt desc, id desc")
                .param("leerling", leerling)
                .query((rij, nummer) -> opp(rij))
                .list();
    }

    Optional<Ontwikkelingsperspectief> find(UUID leerling, UUID id) {
        return jdbc.sql(KIES + "and id = :id")
                .param("leerling", leerling)
                .param("id", id)
                .query((rij, nummer) -> opp(rij))
                .optional();
    }

    /** The same, held against others until the end of the transaction. */
    Optional<Ontwikkelingsperspectief> lock(UUID leerling, UUID id) {
        return jdbc.sql(KIES + "and id = :id for update")
                .param("leerling", leerling)
                .param("id", id)
                .query((rij, nummer) -> opp(rij))
                .optional();
    }

    UUID add(UUID school, UUID leerling, String opsteller, List<Integer> doelen) {
        return jdbc.sql(
                        """
                        insert into school.opp (school_id, leerling_id, doelen, laatste_doel,
                            opsteller_naam, aangemaakt, gewijzigd)
                        values (:school, :leerling, :doelen::integer[], :laatste, :opsteller, :nu, :nu)
                        returning id
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .param("doelen", doelen.toArray(Integer[]::new))
                .param("laatste", doelen.stream().mapToInt(Integer::intValue).max().orElse(0))
                .param("opsteller", opsteller)
                .param("nu", nu())
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .single();
    }

    /** What is written changed; whether it still is what was finalised last. */
    void saveGewijzigd(UUID id, boolean concept) {
        jdbc.sql(
                        """
                        update school.opp set versie = versie + 1, gewijzigd = :nu, concept = :concept
                        where id = :id
                        """)
                .param("id", id)
                .param("concept", concept)
                .param("nu", nu())
                .update();
    }

    /** Adds an empty goal at the end and gives its number. */
    int addDoel(UUID id) {
        return jdbc.sql(
                        """
                        update school.opp set laatste_doel = laatste_doel + 1,
                            doelen = doelen || (laatste_doel + 1), versie = versie + 1
                        where id = :id returning laatste_doel
                        """)
                .param("id", id)
                .query((rij, nummer) -> rij.getInt(1))
                .single();
    }

    void saveDoelen(UUID id, List<Integer> doelen) {
        jdbc.sql("update school.opp set doelen = :doelen::integer[] where id = :id")
                .param("id", id)
                .param("doelen", doelen.toArray(Integer[]::new))
                .update();
    }

    /** A version of this number was finalised: what is written now is that version. */
    void saveVastgesteld(UUID id, int nummer) {
        jdbc.sql(
                        """
                        update school.opp set laatste_nummer = :nummer, concept = false,
                            versie = versie + 1, gewijzigd = :nu
                        where id = :id
                        """)
                .param("id", id)
                .param("nummer", nummer)
                .param("nu", nu())
                .update();
    }

    private OffsetDateTime nu() {
        return OffsetDateTime.now(clock);
    }

    private static Ontwikkelingsperspectief opp(ResultSet rij) throws SQLException {
        return new Ontwikkelingsperspectief(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                List.of((Integer[]) rij.getArray("doelen").getArray()),
                rij.getInt("laatste_nummer"),
                rij.getBoolean("concept"),
                rij.getString("opsteller_naam"),
                moment(rij, "aangemaakt"),
                moment(rij, "gewijzigd"));
    }

    static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }
}
