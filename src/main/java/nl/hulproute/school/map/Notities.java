package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the notities; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Notities {

    private final JdbcClient jdbc;

    Notities(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                rij.getString("auteur_naam"));
    }
}
