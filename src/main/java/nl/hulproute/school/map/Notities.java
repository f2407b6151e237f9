package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the notities; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Notities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID schoolId, UUID leerlingId, NotitieInvoer notitie, UUID auteur, String naam) {
        bind(
                        jdbc.sql(
                                """
                                insert into school.notitie (school_id, leerling_id, datum, categorie_id, tekst,
                                    auteur, auteur_naam, aangemaakt)
                                values (:school, :leerling, :datum, :categorie, :tekst, :auteur, :naam, :nu)
                                """),
                        notitie)
                .param("school", schoolId)
                .param("leerling", leerlingId)
                .param("auteur", auteur)
                .param("naam", naam)
                .update();
    }

    /** Its writer stays; whoever else changes it is named beside. */
    boolean save(
            UUID leerlingId, UUID id, NotitieInvoer notitie, UUID wijziger, String wijzigerNaam) {
        return bind(
                                jdbc.sql(
                                        """
                                        update school.notitie set datum = :datum, categorie_id = :categorie,
                                            tekst = :tekst, gewijzigd = :nu, versie = versie + 1,
                                            gewijzigd_door = case when auteur is distinct from :wijziger
                                                then :wijzigerNaam else gewijzigd_door end
                                        where leerling_id = :leerling and id = :id and versie = :versie
                                        """),
                                notitie)
                        .param("leerling", leerlingId)
                        .param("id", id)
                        .param("versie", notitie.versie())
                        .param("wijziger", wijziger)
                        .param("wijzigerNaam", wijzigerNaam)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, NotitieInvoer notitie) {
        return sql.param("datum", LocalDate.parse(notitie.datum()))
                .param("categorie", notitie.categorie(), Types.OTHER)
                .param("tekst", notitie.tekst())
                .param("nu", OffsetDateTime.now(clock));
    }

    List<Notitie> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select n.*, c.naam categorie_naam, c.actief categorie_actief
                        from school.notitie n
                        left join school.categorie c on c.school_id = n.school_id and c.id = n.categorie_id
                        where n.leerling_id = :leerling and n.verwijderd is null
                        order by n.datum desc, n.id desc
                        """)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> notitie(rij))
                .list();
    }

    Optional<Notitie> find(UUID leerlingId, UUID id) {
        return van(leerlingId).stream().filter(notitie -> notitie.id().equals(id)).findFirst();
    }

    private static Notitie notitie(ResultSet rij) throws SQLException {
        return new Notitie(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                rij.getObject("datum", LocalDate.class),
                Documenten.categorie(rij),
                rij.getString("tekst"),
                rij.getObject("auteur", UUID.class),
                rij.getString("auteur_naam"),
                rij.getString("gewijzigd_door"));
    }
}
