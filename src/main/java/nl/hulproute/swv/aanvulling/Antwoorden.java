package nl.hulproute.swv.aanvulling;

import static java.util.stream.Collectors.groupingBy;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The answers of schools, as they came. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional
class Antwoorden {

    private final JdbcClient jdbc;

    Antwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID swv, Dossier dossier, Antwoord antwoord) {
        UUID id =
                jdbc.sql(
                                """
                                insert into swv.aanvulantwoord (swv_id, vraag_id, dossier_id,
                                  school_id, ontvangen, door, tekst, kan_niet)
                                values (:swv, :vraag, :dossier, :school, :nu, :door, :tekst,
                                  :kanNiet)
                                returning id
                                """)
                        .param("swv", swv)
                        .param("vraag", antwoord.vraag())
                        .param("dossier", dossier.id().waarde())
                        .param("school", dossier.school())
                        .param("nu", Aanvulvragen.utc(antwoord.ontvangen()))
                        .param("door", antwoord.door())
                        .param("tekst", antwoord.tekst())
                        .param("kanNiet", antwoord.kanNiet())
                        .query(UUID.class)
                        .single();
        jdbc.sql(
                        """
                        insert into swv.aanvulantwoord_document (swv_id, antwoord_id, document_id,
                          dossier_id, school_id)
                        select distinct :swv::uuid, :antwoord::uuid, d, :dossier::uuid, :school::uuid
                          from unnest(:documenten::uuid[]) d
                        """)
                .param("swv", swv)
                .param("antwoord", id)
                .param("documenten", antwoord.documenten().toArray(UUID[]::new))
                .param("dossier", dossier.id().waarde())
                .param("school", dossier.school())
                .update();
    }

    /** By question, the oldest first. */
    @Transactional(readOnly = true)
    Map<UUID, List<Antwoord>> of(UUID swv, Dossier.Id dossier) {
        return jdbc
                .sql(
                        """
                        select a.vraag_id, a.ontvangen, a.door, a.tekst, a.kan_niet,
                               array(select b.document_id from swv.aanvulantwoord_document b
                                      where b.swv_id = a.swv_id and b.antwoord_id = a.id
                                      order by b.document_id) as documenten
                          from swv.aanvulantwoord a
                         where a.swv_id = :swv and a.dossier_id = :dossier
                         order by a.ontvangen, a.id
                        """)
                .param("swv", swv)
                .param("dossier", dossier.waarde())
                .query(Antwoorden::map)
                .list()
                .stream()
                .collect(groupingBy(Antwoord::vraag));
    }

    private static Antwoord map(ResultSet row, int n) throws SQLException {
        return new Antwoord(
                row.getObject("vraag_id", UUID.class),
                Objects.requireNonNull(Aanvulvragen.instant(row, "ontvangen")),
                row.getString("door"),
                row.getString("tekst"),
                row.getBoolean("kan_niet"),
                List.of((UUID[]) row.getArray("documenten").getArray()));
    }
}
