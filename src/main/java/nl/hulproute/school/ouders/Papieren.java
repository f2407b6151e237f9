package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.ids;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Verzorger;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers that carers signed; a removed one can be brought back. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Papieren {

    /** A paper that is taken in. */
    record Nieuw(
            Papier.Soort soort,
            @Nullable Oppversie oppversie,
            Document document,
            boolean instemming,
            LocalDate datum,
            List<Verzorger> verzorgers,
            List<Document> documenten) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Papieren(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(UUID leerling, Nieuw nieuw, Werkplek werkplek) {
        Oppversie versie = nieuw.oppversie();
        UUID papier =
                jdbc.sql(
                                """
                                insert into school.ouderpapier (school_id, leerling_id, soort, oppversie_id,
                                       nummer, hash, document_id, instemming, datum, vastgelegd, door,
                                       door_naam)
                                values (:school, :leerling, :soort, :oppversie, :nummer, :hash, :document,
                                        :instemming, :datum, :nu, :door, :doorNaam)
                                returning id
                                """)
                        .param("school", werkplek.tenantId())
                        .param("leerling", leerling)
                        .param("soort", nieuw.soort().code())
                        .param("oppversie", versie == null ? null : versie.id(), Types.OTHER)
                        .param("nummer", versie == null ? null : versie.nummer(), Types.INTEGER)
                        .param("hash", versie == null ? null : versie.hash().hex(), Types.VARCHAR)
                        .param("document", nieuw.document().id())
                        .param("instemming", nieuw.instemming())
                        .param("datum", nieuw.datum())
                        .param("nu", tijd(clock.instant()))
                        .param("door", werkplek.account())
                        .param("doorNaam", werkplek.naam())
                        .query(UUID.class)
                        .single();
        addVerzorgers(werkplek.tenantId(), papier, nieuw.verzorgers());
        addDocumenten(werkplek.tenantId(), papier, nieuw.documenten());
    }

    private void addVerzorgers(UUID school, UUID papier, List<Verzorger> verzorgers) {
        jdbc.sql(
                        """
                        insert into school.ouderpapier_verzorger
                               (school_id, papier_id, verzorger_id, naam)
                        select :school, :papier, v.* from unnest(:ids::uuid[], :namen::text[]) v
                        """)
                .param("school", school)
                .param("papier", papier)
                .param("ids", ids(verzorgers.stream().map(Verzorger::id).toList()))
                .param(
                        "namen",
                        verzorgers.stream()
                                .map(verzorger -> verzorger.naam().volledig())
                                .toArray(String[]::new))
                .update();
    }

    private void addDocumenten(UUID school, UUID papier, List<Document> documenten) {
        jdbc.sql(
                        """
                        insert into school.ouderpapier_document
                               (school_id, papier_id, document_id, onderwerp, soort)
                        select :school, :papier, d.*
                          from unnest(:ids::uuid[], :onderwerpen::text[], :soorten::text[]) d
                        """)
                .param("school", school)
                .param("papier", papier)
                .param("ids", ids(documenten.stream().map(Document::id).toList()))
                .param(
                        "onderwerpen",
                        documenten.stream().map(Document::onderwerp).toArray(String[]::new))
                .param(
                        "soorten",
                        documenten.stream()
                                .map(document -> document.documentsoort().code())
                                .toArray(String[]::new))
                .update();
    }

    /** The newest first; a paper whose document was removed does not count. */
    @Transactional(readOnly = true)
    public List<Papier> van(UUID school, UUID leerling) {
        Map<UUID, List<Papier.Ondertekenaar>> verzorgers = new HashMap<>();
        Map<UUID, List<Papier.Stuk>> stukken = new HashMap<>();
        delen(
                school,
                leerling,
                "verzorger",
                "verzorger_id, d.naam",
                rij ->
                        verzorgers
                                .computeIfAbsent(id(rij, "papier_id"), papier -> new ArrayList<>())
                                .add(
                                        new Papier.Ondertekenaar(
                                                id(rij, "verzorger_id"), rij.getString("naam"))));
        delen(
                school,
                leerling,
                "document",
                "document_id, d.onderwerp",
                rij ->
                        stukken.computeIfAbsent(id(rij, "papier_id"), papier -> new ArrayList<>())
                                .add(
                                        new Papier.Stuk(
                                                id(rij, "document_id"),
                                                rij.getString("onderwerp"))));
        return jdbc.sql(
                        """
                        select p.* from school.ouderpapier p
                        join school.document d on d.school_id = p.school_id and d.id = p.document_id
                         where p.school_id = :school and p.leerling_id = :leerling
                           and p.verwijderd is null and d.verwijderd is null
                         order by p.datum desc, p.id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        papier(
                                rij,
                                verzorgers.getOrDefault(id(rij, "id"), List.of()),
                                stukken.getOrDefault(id(rij, "id"), List.of())))
                .list();
    }

    /** What belongs to a paper, read row by row. */
    private interface Lezer {
        void lees(ResultSet rij) throws SQLException;
    }

    private void delen(UUID school, UUID leerling, String tabel, String kolommen, Lezer lezer) {
        jdbc.sql(
                        """
                        select d.papier_id, d.%s from school.ouderpapier_%s d
                        join school.ouderpapier p
                          on p.school_id = d.school_id and p.id = d.papier_id
                         where p.school_id = :school and p.leerling_id = :leerling
                         order by d.papier_id
                        """
                                .formatted(kolommen, tabel))
                .param("school", school)
                .param("leerling", leerling)
                .query((ResultSet rij) -> lezer.lees(rij));
    }

    private static Papier papier(
            ResultSet rij, List<Papier.Ondertekenaar> verzorgers, List<Papier.Stuk> stukken)
            throws SQLException {
        String hash = rij.getString("hash");
        return new Papier(
                id(rij, "id"),
                rij.getInt("versie"),
                Papier.Soort.ofCode(rij.getString("soort")),
                rij.getObject("oppversie_id", UUID.class),
                rij.getInt("nummer"),
                hash == null ? null : new Sha256(hash),
                id(rij, "document_id"),
                rij.getBoolean("instemming"),
                rij.getObject("datum", LocalDate.class),
                moment(rij, "vastgelegd"),
                rij.getString("door_naam"),
                verzorgers,
                stukken);
    }
}
