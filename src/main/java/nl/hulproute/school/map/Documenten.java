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
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the documents; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Documenten {

    private final JdbcClient jdbc;
    private final Clock clock;

    Documenten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Document add(UUID schoolId, UUID leerlingId, Nieuwdocument nieuw, Leerlingmap.Bestand bestand) {
        UUID id =
                bind(
                                jdbc.sql(
                                        """
                                        insert into school.document (school_id, leerling_id, onderwerp,
                                            categorie_id, documentsoort, bestandsnaam, sha256, grootte,
                                            mediatype, toegevoegd, door, door_naam)
                                        values (:school, :leerling, :onderwerp,
                                            :categorie, :soort, :naam, :sha256, :grootte,
                                            :mediatype, :nu, :door, :doorNaam)
                                        returning id
                                        """),
                                nieuw,
                                bestand)
                        .param("school", schoolId)
                        .param("leerling", leerlingId)
                        .query(UUID.class)
                        .single();
        return find(leerlingId, id).orElseThrow();
    }

    Document vervang(
            UUID schoolId, Document oud, Nieuwdocument nieuw, Leerlingmap.Bestand bestand) {
        jdbc.sql(
                        """
                        insert into school.documentversie (school_id, document_id, versie, bestandsnaam,
                            sha256, grootte, mediatype, toegevoegd, door_naam)
                        select school_id, id, versie, bestandsnaam, sha256, grootte, mediatype, toegevoegd,
                            door_naam
                        from school.document where school_id = :school and id = :id
                        """)
                .param("school", schoolId)
                .param("id", oud.id())
                .update();
        bind(
                        jdbc.sql(
                                """
                                update school.document set onderwerp = :onderwerp, categorie_id = :categorie,
                                    documentsoort = :soort, bestandsnaam = :naam, sha256 = :sha256,
                                    grootte = :grootte, mediatype = :mediatype, toegevoegd = :nu,
                                    door = :door, door_naam = :doorNaam, versie = versie + 1,
                                    dubbel_bewust = false, gewijzigd_door = ''
                                where school_id = :school and id = :id
                                """),
                        nieuw,
                        bestand)
                .param("school", schoolId)
                .param("id", oud.id())
                .update();
        return find(oud.leerlingId(), oud.id()).orElseThrow();
    }

    /** Changes what a document is called and where it belongs. */
    boolean hernoem(Document document, Nieuwdocument nieuw, int versie) {
        return jdbc.sql(
                                """
                                update school.document set onderwerp = :onderwerp, categorie_id = :categorie,
                                    documentsoort = :soort, bestandsnaam = :naam, versie = versie + 1,
                                    gewijzigd_door = case when door is distinct from :door::uuid
                                        then :doorNaam else gewijzigd_door end
                                where leerling_id = :leerling and id = :id and versie = :versie
                                """)
                        .param("leerling", document.leerlingId())
                        .param("id", document.id())
                        .param("versie", versie)
                        .param("onderwerp", nieuw.onderwerp())
                        .param("categorie", nieuw.categorie(), Types.OTHER)
                        .param("soort", nieuw.documentsoort().code())
                        .param("naam", nieuw.bestandsnaam())
                        .param("door", nieuw.door(), Types.OTHER)
                        .param("doorNaam", nieuw.doorNaam())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Nieuwdocument nieuw, Leerlingmap.Bestand bestand) {
        return sql.param("onderwerp", nieuw.onderwerp())
                .param("categorie", nieuw.categorie(), Types.OTHER)
                .param("soort", nieuw.documentsoort().code())
                .param("naam", bestand.naam())
                .param("sha256", bestand.inhoud().sha256().hex())
                .param("grootte", bestand.inhoud().grootte())
                .param("mediatype", bestand.mediatype())
                .param("nu", OffsetDateTime.now(clock))
                .param("door", nieuw.door(), Types.OTHER)
                .param("doorNaam", nieuw.doorNaam());
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

    /** Another document in the same map with the same content: the first that came. */
    Optional<Document> same(Document document) {
        return jdbc.sql(
                        """
                        select d.*, c.naam categorie_naam, c.actief categorie_actief
                        from school.document d
                        left join school.categorie c on c.school_id = d.school_id and c.id = d.categorie_id
                        where d.leerling_id = :leerling and d.sha256 = :sha256 and d.id <> :id
                          and d.verwijderd is null
                        order by d.toegevoegd, d.id
                        limit 1
                        """)
                .param("leerling", document.leerlingId())
                .param("sha256", document.sha256().hex())
                .param("id", document.id())
                .query((rij, nummer) -> document(rij))
                .optional();
    }

    /** That this document may stand beside another with the same content. */
    void allowDouble(UUID leerlingId, UUID id) {
        jdbc.sql(
                        """
                        update school.document set dubbel_bewust = true
                        where leerling_id = :leerling and id = :id
                        """)
                .param("leerling", leerlingId)
                .param("id", id)
                .update();
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
                rij.getObject("door", UUID.class),
                rij.getString("door_naam"),
                rij.getString("gewijzigd_door"),
                rij.getBoolean("dubbel_bewust"));
    }
}
