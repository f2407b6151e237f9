package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.jaOfNull;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.momentOfNull;
import static nl.hulproute.school.ouders.Rijen.tijd;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What carers are asked, with what they filled in before they signed. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Ondertekenverzoeken {

    private final JdbcClient jdbc;
    private final Verzoekdocumenten verzoekdocumenten;
    private final Clock clock;

    Ondertekenverzoeken(JdbcClient jdbc, Verzoekdocumenten verzoekdocumenten, Clock clock) {
        this.jdbc = jdbc;
        this.verzoekdocumenten = verzoekdocumenten;
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
        verzoekdocumenten.save(school, verzoek, documenten);
        return verzoek;
    }

    /** What was asked for a pupil, the newest first. */
    @Transactional(readOnly = true)
    public List<Ondertekenverzoek> van(UUID school, UUID leerling) {
        Map<UUID, List<Verzoekdocument>> gevraagd = verzoekdocumenten.van(school, leerling);
        return jdbc.sql(
                        """
                        select * from school.ondertekenverzoek
                         where school_id = :school and leerling_id = :leerling
                         order by gevraagd desc, id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        verzoek(rij, gevraagd.getOrDefault(id(rij, "id"), List.of())))
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
        verzoekdocumenten.antwoord(ouder.school(), verzoek, antwoord.toestemmingen());
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
