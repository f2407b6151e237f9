package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.hulpvraag.Bericht.Toestand;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The messages of a hulpvraag, with their documents as they were sent. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Berichten {

    private final JdbcClient jdbc;
    private final Clock clock;

    Berichten(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An identity for a new message. */
    @Transactional
    UUID nieuweId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    @Transactional
    void add(UUID schoolId, Bericht bericht, UUID door, List<Bevroren> documenten) {
        add(schoolId, bericht, door, documenten, List.of());
    }

    /**
     * Keeps a message as it travels.
     *
     * @param blokken the gegevensblokken in which something travels, beside those that always do
     */
    @Transactional
    void add(
            UUID schoolId,
            Bericht bericht,
            UUID door,
            List<Bevroren> documenten,
            List<String> blokken) {
        jdbc.sql(
                        """
                        insert into school.hulpvraag_bericht (school_id, id, hulpvraag_id, soort, verzonden,
                            sinds, omschrijving, dossier, door, door_naam, blokken)
                        select h.school_id, :id, h.id, :soort, :verzonden, :verzonden, :omschrijving,
                            :dossier, :door, :doorNaam,
                            :blokken
                        from school.hulpvraag h where h.school_id = :school and h.id = :hulpvraag
                        """)
                .param("school", schoolId)
                .param("id", bericht.id())
                .param("hulpvraag", bericht.hulpvraag())
                .param("soort", bericht.soort().code())
                .param("verzonden", tijd(bericht.verzonden()))
                .param("omschrijving", bericht.omschrijving())
                .param("dossier", hexOfNull(bericht.dossier()))
                .param("door", door)
                .param("doorNaam", bericht.doorNaam())
                .param("blokken", blokken.toArray(String[]::new))
                .update();
        addDocumenten(schoolId, bericht.id(), documenten);
    }

    @Transactional(readOnly = true)
    Optional<Bericht> find(UUID schoolId, UUID id) {
        return jdbc.sql(
                        """
                        select * from school.hulpvraag_bericht where school_id = :school and id = :id
                        """)
                .param("school", schoolId)
                .param("id", id)
                .query((rij, nummer) -> Rijen.bericht(rij))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Bericht> van(UUID schoolId, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select * from school.hulpvraag_bericht
                        where school_id = :school and hulpvraag_id = :hulpvraag order by verzonden, id
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .query((rij, nummer) -> Rijen.bericht(rij))
                .list();
    }

    /** The messages that carry this pupil's hulpvragen now. */
    @Transactional(readOnly = true)
    List<Bericht> huidigeVanLeerling(UUID schoolId, UUID leerling) {
        return jdbc.sql(
                        """
                        select b.* from school.hulpvraag_bericht b join school.hulpvraag h
                            on h.school_id = b.school_id and h.bericht_id = b.id
                        where h.school_id = :school and h.leerling_id = :leerling
                        """)
                .param("school", schoolId)
                .param("leerling", leerling)
                .query((rij, nummer) -> Rijen.bericht(rij))
                .list();
    }

    /** Every document that was ever sent for a hulpvraag. */
    @Transactional(readOnly = true)
    List<Bevroren> alleDocumenten(UUID schoolId, UUID hulpvraag) {
        return jdbc.sql(
                        """
                        select d.* from school.hulpvraag_bericht_document d
                        join school.hulpvraag_bericht b
                            on b.school_id = d.school_id and b.id = d.bericht_id
                        where b.school_id = :school and b.hulpvraag_id = :hulpvraag
                        order by b.verzonden desc, d.volgorde
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .query((rij, nummer) -> Rijen.bevroren(rij))
                .list();
    }

    /** The messages of a hulpvraag that bring documents, with those, the oldest first. */
    @Transactional(readOnly = true)
    List<Zending> zendingen(UUID schoolId, UUID hulpvraag) {
        var documenten = new HashMap<UUID, List<Bevroren>>();
        jdbc.sql(
                        """
                        select d.* from school.hulpvraag_bericht_document d
                        join school.hulpvraag_bericht b
                            on b.school_id = d.school_id and b.id = d.bericht_id
                        where b.school_id = :school and b.hulpvraag_id = :hulpvraag
                        order by d.bericht_id, d.volgorde
                        """)
                .param("school", schoolId)
                .param("hulpvraag", hulpvraag)
                .query(rij -> {
                    documenten
                            .computeIfAbsent(
                                    rij.getObject("bericht_id", UUID.class),
                                    id -> new ArrayList<>())
                            .add(Rijen.bevroren(rij));
                });
        return van(schoolId, hulpvraag).stream()
                .filter(bericht -> !bericht.soort().terugname())
                .map(b -> new Zending(b, documenten.getOrDefault(b.id(), List.of())))
                .toList();
    }

    @Transactional
    void saveToestand(UUID schoolId, UUID id, Toestand toestand, int poging) {
        saveToestand(schoolId, id, toestand, poging, List.of(), null);
    }

    @Transactional
    void saveToestand(
            UUID schoolId,
            UUID id,
            Toestand toestand,
            int poging,
            List<String> redenen,
            @Nullable Instant volgende) {
        jdbc.sql(
                        """
                        update school.hulpvraag_bericht set toestand = :toestand, redenen = :redenen,
                            poging = greatest(poging, :poging), volgende = :volgende, sinds = :nu
                        where school_id = :school and id = :id and toestand <> 'bezorgd'
                        """)
                .param("toestand", toestand.code())
                .param("redenen", redenen.toArray(String[]::new))
                .param("poging", poging)
                .param("volgende", volgende == null ? null : tijd(volgende))
                .param("nu", tijd(clock.instant()))
                .param("school", schoolId)
                .param("id", id)
                .update();
    }

    @Transactional
    void saveBewijs(UUID schoolId, UUID id, Ontvangstbewijs bewijs) {
        jdbc.sql(
                        """
                        update school.hulpvraag_bericht set toestand = 'bezorgd', redenen = '{}',
                            volgende = null, sinds = :ontvangen, bewijs = :digest
                        where school_id = :school and id = :id
                        """)
                .param("ontvangen", tijd(bewijs.ontvangen()))
                .param("digest", bewijs.digest())
                .param("school", schoolId)
                .param("id", id)
                .update();
    }

    private void addDocumenten(UUID schoolId, UUID bericht, List<Bevroren> documenten) {
        var nieuw =
                """
                insert into school.hulpvraag_bericht_document (school_id, bericht_id, volgorde,
                    document_id, sha256, naam, soort, omschrijving, grootte, mediatype, grondslag,
                    grondslag_door, grondslag_moment, grondslag_reden)
                select :school, :bericht, d.* from unnest(:volgordes::int[], :documenten::uuid[],
                    :digests::text[], :namen::text[], :soorten::text[], :omschrijvingen::text[],
                    :groottes::bigint[], :mediatypen::text[], :gronden::text[], :door::text[],
                    :momenten::timestamptz[], :redenen::text[]) d
                """;
        var regels = documenten.stream().map(Bevroren::regel).toList();
        var verantwoord = documenten.stream().map(Bevroren::verantwoording).toList();
        jdbc.sql(nieuw)
                .param("school", schoolId)
                .param("bericht", bericht)
                .param(
                        "volgordes",
                        IntStream.range(0, documenten.size()).boxed().toArray(Integer[]::new))
                .param(
                        "documenten",
                        documenten.stream().map(Bevroren::document).toArray(UUID[]::new))
                .param("digests", regels.stream().map(r -> r.sha256().hex()).toArray(String[]::new))
                .param("namen", regels.stream().map(Documentregel::naam).toArray(String[]::new))
                .param("soorten", regels.stream().map(r -> r.soort().code()).toArray(String[]::new))
                .param(
                        "omschrijvingen",
                        regels.stream().map(Documentregel::omschrijving).toArray(String[]::new))
                .param("groottes", regels.stream().map(Documentregel::grootte).toArray(Long[]::new))
                .param(
                        "mediatypen",
                        documenten.stream().map(Bevroren::mediatype).toArray(String[]::new))
                .param(
                        "gronden",
                        regels.stream()
                                .map(regel -> Objects.requireNonNull(regel.grondslag()).code())
                                .toArray(String[]::new))
                .param(
                        "door",
                        verantwoord.stream().map(Verantwoording::door).toArray(String[]::new))
                .param(
                        "momenten",
                        verantwoord.stream()
                                .map(een -> een.moment() == null ? null : een.moment().toString())
                                .toArray(String[]::new))
                .param(
                        "redenen",
                        verantwoord.stream().map(Verantwoording::reden).toArray(String[]::new))
                .update();
    }

    private static @Nullable String hexOfNull(@Nullable Sha256 sha256) {
        return sha256 == null ? null : sha256.hex();
    }
}
