package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the documents; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Documenten {

    private final JdbcClient jdbc;

    Documenten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Document> van(UUID leerlingId) {
        return jdbc.sql(
                        """
                        select d.*, c.naam categorie_naam, c.actief categorie_actief
                        from school.document d
                        left join school.categorie c on c.school_id = d.school_id and c.id = d.categorie_id
                        where d.leerling_id = :leerling and d.verwijderd is null
                        order by d.toegevoegd desc, d.id desc
                        """)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> document(rij))
                .list();
    }

    Optional<Document> find(UUID leerlingId, UUID id) {
        return jdbc.sql(
                        """
                        select d.*, c.naam categorie_naam, c.actief categorie_actief
                        from school.document d
                        left join school.categorie c on c.school_id = d.school_id and c.id = d.categorie_id
                        where d.leerling_id = :leerling and d.id = :id and d.verwijderd is null
                        """)
                .param("leerling", leerlingId)
                .param("id", id)
                .query((rij, nummer) -> document(rij))
                .optional();
    }

    static @Nullable Categorie categorie(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("categorie_id", UUID.class);
        return id == null
                ? null
                : new Categorie(
                        id, rij.getString("categorie_naam"), rij.getBoolean("categorie_actief"));
    }

    private static Document document(ResultSet rij) throws SQLException {
        return new Document(
                rij.getObject("id", UUID.class),
                rij.getObject("leerling_id", UUID.class),
                rij.getInt("versie"),
                rij.getString("onderwerp"),
                categorie(rij),
                Documentsoort.ofCode(rij.getString("documentsoort")).orElse(Documentsoort.OVERIG),
                rij.getString("bestandsnaam"),
                new Sha256(rij.getString("sha256")),
                rij.getLong("grootte"),
                rij.getString("mediatype"),
                rij.getObject("toegevoegd", OffsetDateTime.class).toInstant(),
                rij.getString("door_naam"));
    }
}
