package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the tests; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsen {

    private final JdbcClient jdbc;
    private final Toetsrijen rijen;
    private final Clock clock;

    Toetsen(JdbcClient jdbc, Toetsrijen rijen, Clock clock) {
        this.jdbc = jdbc;
        this.rijen = rijen;
        this.clock = clock;
    }

    /** The tests of a pupil, newest first, the parts of a test after the whole. */
    List<Toets> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select * from school.toets
                        where leerling_id = :leerling and verwijderd is null
                        order by afnamedatum desc, leergebied, toetscode, onderdeel, id
                        """)
                .param("leerling", leerlingId)
                .query(rijen::toets)
                .list();
    }

    Optional<Toets> find(UUID leerlingId, UUID id) {
        return jdbc.sql(
                        """
                        select * from school.toets
                        where leerling_id = :leerling and id = :id and verwijderd is null
                        """)
                .param("leerling", leerlingId)
                .param("id", id)
                .query(rijen::toets)
                .optional();
    }

    void add(UUID schoolId, UUID leerlingId, Toetsgegevens toets, String door) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.toets (school_id, leerling_id, leergebied, vak, toetscode,
                                    toetsnaam, toetsversie, onderdeel, onderdeelnaam, afnamedatum, jaargroep, dl,
                                    resultaat, opmerking, aangemaakt, door_naam)
                                values (:school, :leerling, :leergebied, :vak, :toetscode,
                                    :toetsnaam, :toetsversie, :onderdeel, :onderdeelnaam, :afnamedatum, :jaargroep, :dl,
                                    :resultaat::jsonb, :opmerking, :nu, :door)
                                """),
                        toets)
                .param("school", schoolId)
                .param("leerling", leerlingId)
                .param("door", door)
                .update();
    }

    /** False when someone else changed it in the meantime. */
    boolean save(UUID leerlingId, UUID id, int versie, Toetsgegevens toets) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.toets set leergebied = :leergebied, vak = :vak,
                                            toetscode = :toetscode, toetsnaam = :toetsnaam,
                                            toetsversie = :toetsversie, onderdeel = :onderdeel,
                                            onderdeelnaam = :onderdeelnaam, afnamedatum = :afnamedatum,
                                            jaargroep = :jaargroep, dl = :dl, resultaat = :resultaat::jsonb,
                                            opmerking = :opmerking, gewijzigd = :nu, versie = versie + 1
                                        where leerling_id = :leerling and id = :id and versie = :versie
                                            and verwijderd is null
                                        """),
                                toets)
                        .param("leerling", leerlingId)
                        .param("id", id)
                        .param("versie", versie)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, Toetsgegevens toets) {
        return sql.param("leergebied", toets.leergebied().name())
                .param("vak", toets.vak())
                .param("toetscode", toets.toetscode())
                .param("toetsnaam", toets.toetsnaam())
                .param("toetsversie", toets.toetsversie())
                .param("onderdeel", toets.onderdeel())
                .param("onderdeelnaam", toets.onderdeelnaam())
                .param("afnamedatum", toets.afnamedatum())
                .param("jaargroep", toets.jaargroep())
                .param("dl", toets.dl(), Types.INTEGER)
                .param("resultaat", rijen.json(toets.resultaat()))
                .param("opmerking", toets.opmerking())
                .param("nu", OffsetDateTime.now(clock));
    }
}
