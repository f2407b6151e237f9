package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.ids;
import static nl.hulproute.school.ouders.Rijen.moment;
import static nl.hulproute.school.ouders.Rijen.tijd;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.web.OpKnooppunt;

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

/** What carers signed; rows are added, and never change. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Handtekeningen {

    private final JdbcClient jdbc;

    Handtekeningen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds what was signed, and gives the id that it gets; the one in {@code nieuw} is no id yet.
     */
    public UUID add(UUID school, Handtekening nieuw) {
        UUID handtekening =
                jdbc.sql(
                                """
                                insert into school.handtekening (school_id, verzoek_id, leerling_id,
                                       verzorger_id, oppversie_id, nummer, hash, verzorger, naam,
                                       instemming, zienswijze, getekend, tekst, tekst_digest, zegel)
                                values (:school, :verzoek, :leerling, :verzorger, :oppversie, :nummer,
                                        :hash, :verzorgernaam, :naam, :instemming, :zienswijze,
                                        :getekend, :tekst, :digest, :zegel)
                                returning id
                                """)
                        .param("school", school)
                        .param("verzoek", nieuw.verzoek())
                        .param("leerling", nieuw.leerling())
                        .param("verzorger", nieuw.verzorger())
                        .param("oppversie", nieuw.oppversie())
                        .param("nummer", nieuw.nummer())
                        .param("hash", nieuw.hash().hex())
                        .param("verzorgernaam", nieuw.verzorgernaam())
                        .param("naam", nieuw.naam())
                        .param("instemming", nieuw.instemming())
                        .param("zienswijze", nieuw.zienswijze())
                        .param("getekend", tijd(nieuw.getekend()))
                        .param("tekst", nieuw.tekst())
                        .param("digest", Ondertekentekst.digest(nieuw.tekst()).hex())
                        .param("zegel", nieuw.zegel())
                        .query(UUID.class)
                        .single();
        addToestemmingen(school, handtekening, nieuw.toestemmingen());
        return handtekening;
    }

    private void addToestemmingen(
            UUID school, UUID handtekening, List<Handtekening.Toestemming> toestemmingen) {
        jdbc.sql(
                        """
                        insert into school.handtekening_toestemming (school_id, handtekening_id,
                               document_id, volgorde, onderwerp, soort, sha256, toestemming)
                        select :school, :handtekening, t.* from unnest(:documenten::uuid[],
                               :volgordes::int[], :onderwerpen::text[], :soorten::text[],
                               :digests::text[], :gegeven::boolean[]) t
                        """)
                .param("school", school)
                .param("handtekening", handtekening)
                .param(
                        "documenten",
                        ids(
                                toestemmingen.stream()
                                        .map(Handtekening.Toestemming::document)
                                        .toList()))
                .param(
                        "volgordes",
                        IntStream.range(0, toestemmingen.size()).boxed().toArray(Integer[]::new))
                .param("onderwerpen", texts(toestemmingen, Handtekening.Toestemming::onderwerp))
                .param("soorten", texts(toestemmingen, een -> een.soort().code()))
                .param("digests", texts(toestemmingen, een -> een.inhoud().hex()))
                .param(
                        "gegeven",
                        toestemmingen.stream()
                                .map(Handtekening.Toestemming::gegeven)
                                .toArray(Boolean[]::new))
                .update();
    }

    private static String[] texts(
            List<Handtekening.Toestemming> alle, Function<Handtekening.Toestemming, String> deel) {
        return alle.stream().map(deel).toArray(String[]::new);
    }

    /** What was signed for a pupil, the newest first: of a carer the newest counts. */
    @Transactional(readOnly = true)
    public List<Handtekening> van(UUID school, UUID leerling) {
        Map<UUID, List<Handtekening.Toestemming>> toestemmingen = toestemmingen(school, leerling);
        return jdbc.sql(
                        """
                        select h.*, v.opp_id from school.handtekening h
                        join school.ondertekenverzoek v
                          on v.school_id = h.school_id and v.id = h.verzoek_id
                         where h.school_id = :school and h.leerling_id = :leerling
                         order by h.getekend desc, h.id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        handtekening(rij, toestemmingen.getOrDefault(id(rij, "id"), List.of())))
                .list();
    }

    private Map<UUID, List<Handtekening.Toestemming>> toestemmingen(UUID school, UUID leerling) {
        var toestemmingen = new HashMap<UUID, List<Handtekening.Toestemming>>();
        jdbc.sql(
                        """
                        select t.* from school.handtekening_toestemming t
                        join school.handtekening h
                          on h.school_id = t.school_id and h.id = t.handtekening_id
                         where h.school_id = :school and h.leerling_id = :leerling
                         order by t.handtekening_id, t.volgorde
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query(rij -> {
                    toestemmingen
                            .computeIfAbsent(
                                    id(rij, "handtekening_id"), handtekening -> new ArrayList<>())
                            .add(toestemming(rij));
                });
        return toestemmingen;
    }

    private static Handtekening.Toestemming toestemming(ResultSet rij) throws SQLException {
        return new Handtekening.Toestemming(
                id(rij, "document_id"),
                rij.getString("onderwerp"),
                Documentsoort.ofCode(rij.getString("soort")).orElse(Documentsoort.OVERIG),
                new Sha256(rij.getString("sha256")),
                rij.getBoolean("toestemming"));
    }

    private static Handtekening handtekening(
            ResultSet rij, List<Handtekening.Toestemming> toestemmingen) throws SQLException {
        return new Handtekening(
                id(rij, "id"),
                id(rij, "verzoek_id"),
                id(rij, "leerling_id"),
                id(rij, "verzorger_id"),
                id(rij, "opp_id"),
                id(rij, "oppversie_id"),
                rij.getInt("nummer"),
                new Sha256(rij.getString("hash")),
                rij.getString("verzorger"),
                rij.getString("naam"),
                rij.getBoolean("instemming"),
                rij.getString("zienswijze"),
                moment(rij, "getekend"),
                rij.getString("tekst"),
                rij.getString("zegel"),
                toestemmingen);
    }
}
