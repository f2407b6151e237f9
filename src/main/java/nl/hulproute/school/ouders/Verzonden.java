package nl.hulproute.school.ouders;

import static nl.hulproute.school.ouders.Rijen.id;
import static nl.hulproute.school.ouders.Rijen.moment;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Onderdeel;
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

/** What was sent about a pupil: to whom, when, which documents and on what ground. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional(readOnly = true)
class Verzonden {

    private final JdbcClient jdbc;

    Verzonden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Zending> van(UUID school, UUID leerling) {
        Map<UUID, List<Zending.Stuk>> stukken = stukken(school, leerling);
        return jdbc.sql(
                        """
                        select b.id, b.soort, b.toestand, b.verzonden, h.swv_naam, h.eigen_referentie,
                               b.blokken
                          from school.hulpvraag_bericht b
                          join school.hulpvraag h
                            on h.school_id = b.school_id and h.id = b.hulpvraag_id
                         where h.school_id = :school and h.leerling_id = :leerling
                         order by b.verzonden desc, b.id desc
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Zending(
                                id(rij, "id"),
                                rij.getString("swv_naam"),
                                rij.getString("eigen_referentie"),
                                rij.getString("soort"),
                                rij.getString("toestand"),
                                moment(rij, "verzonden"),
                                List.of((String[]) rij.getArray("blokken").getArray()),
                                stukken.getOrDefault(id(rij, "id"), List.of())))
                .list();
    }

    /** Who has a dossier of the pupil, under which number: whom to ask who looked there. */
    record Ontvanger(String naam, String dossiernummer) {}

    public List<Ontvanger> ontvangers(UUID school, UUID leerling) {
        return jdbc.sql(
                        """
                        select distinct swv_naam, dossiernummer from school.hulpvraag
                         where school_id = :school and leerling_id = :leerling
                           and dossiernummer is not null
                         order by swv_naam, dossiernummer
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) ->
                        new Ontvanger(rij.getString("swv_naam"), rij.getString("dossiernummer")))
                .list();
    }

    /** The hulpvragen of a pupil: looks at them are looks at the pupil. */
    public List<UUID> hulpvragen(UUID school, UUID leerling) {
        return jdbc.sql(
                        """
                        select id from school.hulpvraag
                         where school_id = :school and leerling_id = :leerling
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query((rij, nummer) -> id(rij, "id"))
                .list();
    }

    /** With the ground on which each was sent. */
    private Map<UUID, List<Zending.Stuk>> stukken(UUID school, UUID leerling) {
        var stukken = new HashMap<UUID, List<Zending.Stuk>>();
        jdbc.sql(
                        """
                        select d.bericht_id, d.document_id, d.naam, d.omschrijving, d.soort,
                               d.grondslag, d.grondslag_reden
                          from school.hulpvraag_bericht_document d
                          join school.hulpvraag_bericht b
                            on b.school_id = d.school_id and b.id = d.bericht_id
                          join school.hulpvraag h
                            on h.school_id = b.school_id and h.id = b.hulpvraag_id
                         where h.school_id = :school and h.leerling_id = :leerling
                         order by d.bericht_id, d.volgorde
                        """)
                .param("school", school)
                .param("leerling", leerling)
                .query(rij -> {
                    stukken.computeIfAbsent(id(rij, "bericht_id"), bericht -> new ArrayList<>())
                            .add(stuk(rij));
                });
        return stukken;
    }

    private static Zending.Stuk stuk(ResultSet rij) throws SQLException {
        Documentsoort soort =
                Documentsoort.ofCode(rij.getString("soort")).orElse(Documentsoort.OVERIG);
        String omschrijving = rij.getString("omschrijving");
        return new Zending.Stuk(
                rij.getObject("document_id", UUID.class),
                rij.getString("naam"),
                omschrijving == null ? "" : omschrijving,
                soort,
                Grondslagsoort.ofCode(rij.getString("grondslag"))
                        .orElseGet(() -> Grondslag.vanzelf(soort)),
                rij.getString("grondslag_reden"));
    }
}
