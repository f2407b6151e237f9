package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.ids;
import static nl.hulproute.school.ouders.Rijen.jaOfNull;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The documents about which carers are asked, with what they answered before they signed. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Verzoekdocumenten {

    private final JdbcClient jdbc;

    Verzoekdocumenten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer stays where the document and its content stayed. */
    public void save(UUID school, UUID verzoek, List<Document> documenten) {
        jdbc.sql(
                        """
                        delete from school.ondertekenverzoek_document
                         where school_id = :school and verzoek_id = :verzoek
                           and document_id <> all (:documenten::uuid[])
                        """)
                .param("school", school)
                .param("verzoek", verzoek)
                .param("documenten", ids(documenten.stream().map(Document::id).toList()))
                .update();
        jdbc.sql(
                        """
                        insert into school.ondertekenverzoek_document as oud
                               (school_id, verzoek_id, document_id, volgorde, onderwerp, soort, naam,
                                mediatype, grootte, sha256)
                        select :school, :verzoek, d.* from unnest(:documenten::uuid[],
                               :volgordes::int[], :onderwerpen::text[], :soorten::text[],
                               :namen::text[], :mediatypen::text[], :groottes::bigint[],
                               :digests::text[]) d
                        on conflict (school_id, verzoek_id, document_id) do update
                           set volgorde = excluded.volgorde, onderwerp = excluded.onderwerp,
                               soort = excluded.soort, naam = excluded.naam,
                               mediatype = excluded.mediatype, grootte = excluded.grootte,
                               sha256 = excluded.sha256,
                               toestemming = case when oud.sha256 = excluded.sha256
                                                  then oud.toestemming end
                        """)
                .param("school", school)
                .param("verzoek", verzoek)
                .param("documenten", ids(documenten.stream().map(Document::id).toList()))
                .param(
                        "volgordes",
                        IntStream.range(0, documenten.size()).boxed().toArray(Integer[]::new))
                .param("onderwerpen", texts(documenten, Document::onderwerp))
                .param("soorten", texts(documenten, een -> een.documentsoort().code()))
                .param("namen", texts(documenten, Document::bestandsnaam))
                .param("mediatypen", texts(documenten, Document::mediatype))
                .param("groottes", documenten.stream().map(Document::grootte).toArray(Long[]::new))
                .param("digests", texts(documenten, een -> een.sha256().hex()))
                .update();
    }

    /** Keeps what the carer answered so far about each document. */
    public void antwoord(UUID school, UUID verzoek, Map<UUID, Boolean> toestemmingen) {
        List<UUID> beantwoord = List.copyOf(toestemmingen.keySet());
        jdbc.sql(
                        """
                        update school.ondertekenverzoek_document d set toestemming = a.toestemming
                          from unnest(:documenten::uuid[], :antwoorden::boolean[])
                               a (document_id, toestemming)
                         where d.school_id = :school and d.verzoek_id = :verzoek
                           and d.document_id = a.document_id
                        """)
                .param("documenten", ids(beantwoord))
                .param(
                        "antwoorden",
                        beantwoord.stream().map(toestemmingen::get).toArray(Boolean[]::new))
                .param("school", school)
                .param("verzoek", verzoek)
                .update();
    }

    /** Of all that was asked for a pupil, by request. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Verzoekdocument>> van(UUID school, UUID leerling) {
        var documenten = new HashMap<UUID, List<Verzoekdocument>>();
        jdbc.sql(
                        """
                        select d.* from school.ondertekenverzoek_document d
                        join school.ondertekenverzoek v
                          on v.school_id = d.school_id and v.id = d.verzoek_id
                         where v.school_id = :school and v.leerling_id = :leerling
                         order by d.verzoek_id, d.volgorde
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query(rij -> {
                    documenten
                            .computeIfAbsent(id(rij, "verzoek_id"), verzoek -> new ArrayList<>())
                            .add(document(rij));
                });
        return documenten;
    }

    private static String[] texts(List<Document> documenten, Function<Document, String> deel) {
        return documenten.stream().map(deel).toArray(String[]::new);
    }

    private static Verzoekdocument document(ResultSet rij) throws SQLException {
        return new Verzoekdocument(
                id(rij, "document_id"),
                rij.getString("onderwerp"),
                Documentsoort.ofCode(rij.getString("soort")).orElse(Documentsoort.OVERIG),
                rij.getString("naam"),
                rij.getString("mediatype"),
                rij.getLong("grootte"),
                new Sha256(rij.getString("sha256")),
                jaOfNull(rij, "toestemming"));
    }
}
