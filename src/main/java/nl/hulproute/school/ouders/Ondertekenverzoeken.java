package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.ids;
import static nl.hulproute.school.ouders.Rijen.jaOfNull;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.momentOfNull;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What carers are asked, with what they filled in before they signed. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Ondertekenverzoeken {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ondertekenverzoeken(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks a carer; who was asked for this version already is asked for these documents now. */
    public UUID vraag(
            UUID school,
            UUID verzorger,
            Oppversie versie,
            List<Document> documenten,
            @Nullable UUID door,
            String doorNaam) {
        UUID verzoek =
                jdbc.sql(
                                """
                                insert into school.ondertekenverzoek (school_id, leerling_id, verzorger_id,
                                       oppversie_id, opp_id, nummer, hash, gevraagd, door, door_naam)
                                values (:school, :leerling, :verzorger, :oppversie, :opp, :nummer, :hash,
                                        :nu, :door, :doorNaam)
                                on conflict (school_id, verzorger_id, oppversie_id) do update
                                   set gevraagd = excluded.gevraagd, door = excluded.door,
                                       door_naam = excluded.door_naam
                                returning id
                                """)
                        .param("school", school)
                        .param("leerling", versie.leerling())
                        .param("verzorger", verzorger)
                        .param("oppversie", versie.id())
                        .param("opp", versie.opp())
                        .param("nummer", versie.nummer())
                        .param("hash", versie.hash().hex())
                        .param("nu", tijd(clock.instant()))
                        .param("door", door, Types.OTHER)
                        .param("doorNaam", doorNaam)
                        .query(UUID.class)
                        .single();
        saveDocumenten(school, verzoek, documenten);
        return verzoek;
    }

    /** An answer stays where the document and its content stayed. */
    private void saveDocumenten(UUID school, UUID verzoek, List<Document> documenten) {
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

    private static String[] texts(
            List<Document> documenten, java.util.function.Function<Document, String> deel) {
        return documenten.stream().map(deel).toArray(String[]::new);
    }

    /** What was asked for a pupil, the newest first. */
    @Transactional(readOnly = true)
    public List<Ondertekenverzoek> van(UUID school, UUID leerling) {
        Map<UUID, List<Verzoekdocument>> documenten = documenten(school, leerling);
        return jdbc.sql(
                        """
                        select * from school.ondertekenverzoek
                         where school_id = :school and leerling_id = :leerling
                         order by gevraagd desc, id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        verzoek(rij, documenten.getOrDefault(id(rij, "id"), List.of())))
                .list();
    }

    /** What one carer is asked. */
    @Transactional(readOnly = true)
    public List<Ondertekenverzoek> van(Ouder ouder) {
        return van(ouder.school(), ouder.leerling()).stream()
                .filter(verzoek -> verzoek.verzorger().equals(ouder.verzorger()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Ondertekenverzoek> find(Ouder ouder, UUID verzoek) {
        return van(ouder).stream().filter(een -> een.id().equals(verzoek)).findFirst();
    }

    /** The first time counts. */
    public void noteGezien(Ouder ouder, UUID verzoek) {
        jdbc.sql(
                        """
                        update school.ondertekenverzoek set gezien = :nu
                         where school_id = :school and id = :verzoek and gezien is null
                        """)
                .param("nu", tijd(clock.instant()))
                .param("school", ouder.school())
                .param("verzoek", verzoek)
                .update();
    }

    /** Keeps what the carer filled in so far, to go on with later. */
    public void bewaar(Ouder ouder, UUID verzoek, Antwoord antwoord) {
        jdbc.sql(
                        """
                        update school.ondertekenverzoek
                           set zienswijze = :zienswijze, instemming = :instemming, bewaard = :nu
                         where school_id = :school and id = :verzoek and verzorger_id = :verzorger
                        """)
                .param("zienswijze", antwoord.zienswijze())
                .param("instemming", antwoord.instemming())
                .param("nu", tijd(clock.instant()))
                .param("school", ouder.school())
                .param("verzoek", verzoek)
                .param("verzorger", ouder.verzorger())
                .update();
        List<UUID> beantwoord = List.copyOf(antwoord.toestemmingen().keySet());
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
                        beantwoord.stream()
                                .map(antwoord.toestemmingen()::get)
                                .toArray(Boolean[]::new))
                .param("school", ouder.school())
                .param("verzoek", verzoek)
                .update();
    }

    private Map<UUID, List<Verzoekdocument>> documenten(UUID school, UUID leerling) {
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

    private static Ondertekenverzoek verzoek(ResultSet rij, List<Verzoekdocument> documenten)
            throws SQLException {
        return new Ondertekenverzoek(
                id(rij, "id"),
                id(rij, "leerling_id"),
                id(rij, "verzorger_id"),
                id(rij, "opp_id"),
                id(rij, "oppversie_id"),
                rij.getInt("nummer"),
                new Sha256(rij.getString("hash")),
                moment(rij, "gevraagd"),
                momentOfNull(rij, "gezien"),
                new Ondertekenverzoek.Concept(
                        rij.getString("zienswijze"),
                        jaOfNull(rij, "instemming"),
                        momentOfNull(rij, "bewaard")),
                documenten);
    }
}
