package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The IQ tests of a pupil; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
public class Iqtoetsen {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Iqtoetsen(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Those of this pupil, newest first. */
    @Transactional(readOnly = true)
    public List<Iqtoets> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.iqtoets
                        where leerling_id = :leerling and verwijderd is null
                        order by afnamedatum desc, id desc
                        """)
                .param("leerling", leerlingId)
                .query(this::iqtoets)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Iqtoets> find(UUID leerlingId, UUID id) {
        return van(leerlingId).stream().filter(toets -> toets.id().equals(id)).findFirst();
    }

    @Transactional
    void add(UUID schoolId, Iqtoets toets, String door) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.iqtoets (school_id, leerling_id, testnaam, afnamedatum,
                                    afgenomen_door, functie, totaal, laag, hoog, betrouwbaarheid, indexen,
                                    opmerking, aangemaakt, door_naam)
                                values (:school, :leerling, :testnaam, :afnamedatum,
                                    :afgenomenDoor, :functie, :totaal, :laag, :hoog, :betrouwbaarheid,
                                    :indexen::jsonb, :opmerking, :nu, :door)
                                """),
                        toets)
                .param("school", schoolId)
                .param("door", door)
                .update();
    }

    /** False when someone else changed it in the meantime. */
    @Transactional
    boolean save(Iqtoets toets) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.iqtoets set testnaam = :testnaam, afnamedatum = :afnamedatum,
                                            afgenomen_door = :afgenomenDoor, functie = :functie, totaal = :totaal,
                                            laag = :laag, hoog = :hoog, betrouwbaarheid = :betrouwbaarheid,
                                            indexen = :indexen::jsonb, opmerking = :opmerking, gewijzigd = :nu,
                                            versie = versie + 1
                                        where leerling_id = :leerling and id = :id and versie = :versie
                                            and verwijderd is null
                                        """),
                                toets)
                        .param("id", toets.id())
                        .param("versie", toets.versie())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Iqtoets toets) {
        return sql.param("leerling", toets.leerlingId())
                .param("testnaam", toets.testnaam())
                .param("afnamedatum", toets.afnamedatum())
                .param("afgenomenDoor", toets.afgenomenDoor())
                .param("functie", toets.functie())
                .param("totaal", toets.totaal(), Types.SMALLINT)
                .param("laag", toets.laag(), Types.SMALLINT)
                .param("hoog", toets.hoog(), Types.SMALLINT)
                .param("betrouwbaarheid", toets.betrouwbaarheid(), Types.SMALLINT)
                .param("indexen", json.writeValueAsString(toets.indexen()))
                .param("opmerking", toets.opmerking())
                .param("nu", OffsetDateTime.now(clock));
    }

    private Iqtoets iqtoets(ResultSet rij, int nummer) throws SQLException {
        return new Iqtoets(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                rij.getString("testnaam"),
                rij.getObject("afnamedatum", LocalDate.class),
                rij.getString("afgenomen_door"),
                rij.getString("functie"),
                rij.getObject("totaal", Integer.class),
                rij.getObject("laag", Integer.class),
                rij.getObject("hoog", Integer.class),
                rij.getObject("betrouwbaarheid", Integer.class),
                List.of(json.readValue(rij.getString("indexen"), Iqindex[].class)),
                rij.getString("opmerking"));
    }
}
