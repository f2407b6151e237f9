package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the evaluations; each method within a transaction. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Evaluaties {

    private final JdbcClient jdbc;
    private final Clock clock;

    Evaluaties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of all ontwikkelingsperspectieven of a pupil, newest first. */
    List<Evaluatie> vanLeerling(UUID leerling) {
        return jdbc.sql(
                        """
                        select * from school.opp_evaluatie
                        where leerling_id = :leerling and verwijderd is null
                        order by datum desc, id desc
                        """)
                .param("leerling", leerling)
                .query((rij, nummer) -> evaluatie(rij))
                .list();
    }

    /** Of one, newest first. */
    List<Evaluatie> van(UUID leerling, UUID opp) {
        return vanLeerling(leerling).stream().filter(een -> een.opp().equals(opp)).toList();
    }

    Optional<Evaluatie> find(UUID leerling, UUID opp, UUID id) {
        return van(leerling, opp).stream().filter(een -> een.id().equals(id)).findFirst();
    }

    void add(UUID leerling, UUID opp, EvaluatieInvoer invoer, Werkplek werkplek) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.opp_evaluatie (school_id, leerling_id, opp_id, datum, metwie,
                                    gehoord, uitkomst, bijstelling, auteur_naam, gewijzigd)
                                values (:school, :leerling, :opp, :datum, :metwie,
                                    :gehoord, :uitkomst, :bijstelling, :auteur, :nu)
                                """),
                        invoer)
                .param("school", werkplek.tenantId())
                .param("leerling", leerling)
                .param("opp", opp)
                .param("auteur", werkplek.naam())
                .update();
    }

    /** False when someone else changed it in the meantime. */
    boolean save(UUID leerling, UUID opp, UUID id, EvaluatieInvoer invoer) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.opp_evaluatie set datum = :datum, metwie = :metwie,
                                            gehoord = :gehoord, uitkomst = :uitkomst,
                                            bijstelling = :bijstelling, gewijzigd = :nu, versie = versie + 1
                                        where leerling_id = :leerling and opp_id = :opp and id = :id
                                            and versie = :versie and verwijderd is null
                                        """),
                                invoer)
                        .param("leerling", leerling)
                        .param("opp", opp)
                        .param("id", id)
                        .param("versie", invoer.versie())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, EvaluatieInvoer invoer) {
        return sql.param("datum", LocalDate.parse(invoer.datum()))
                .param("metwie", invoer.metwie())
                .param("gehoord", invoer.gehoord())
                .param("uitkomst", invoer.uitkomst())
                .param("bijstelling", invoer.bijstelling())
                .param("nu", OffsetDateTime.now(clock));
    }

    private static Evaluatie evaluatie(ResultSet rij) throws SQLException {
        return new Evaluatie(
                rij.getObject("id", UUID.class),
                rij.getObject("opp_id", UUID.class),
                rij.getInt("versie"),
                rij.getObject("datum", LocalDate.class),
                rij.getString("metwie"),
                rij.getString("gehoord"),
                rij.getString("uitkomst"),
                rij.getString("bijstelling"),
                rij.getString("auteur_naam"));
    }
}
