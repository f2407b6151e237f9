package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Besluitbericht;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.UUID;

/** What the samenwerkingsverband asked and decided, kept as it came. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Terugkoppelingen {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Leerlingmap map;
    private final Clock clock;

    Terugkoppelingen(JdbcClient jdbc, JsonMapper json, Leerlingmap map, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.map = map;
        this.clock = clock;
    }

    @Transactional
    void add(UUID schoolId, UUID hulpvraag, Aanvulverzoekbericht verzoek) {
        jdbc.sql(
                        """
                        insert into school.hulpvraag_aanvulverzoek (school_id, id, hulpvraag_id,
                            ontvangen, vragen)
                        values (:school, :id, :hulpvraag, :nu, :vragen::jsonb)
                        """)
                .param("school", schoolId)
                .param("id", verzoek.id())
                .param("hulpvraag", hulpvraag)
                .param("nu", Rijen.tijd(clock.instant()))
                .param("vragen", json.writeValueAsString(verzoek.vragen()))
                .update();
    }

    @Transactional
    void add(UUID schoolId, UUID hulpvraag, Besluitbericht besluit) {
        besluit.documenten().forEach(regel -> map.noteer(schoolId, regel.sha256()));
        jdbc.sql(
                        """
                        insert into school.hulpvraag_besluit (school_id, id, hulpvraag_id, ontvangen,
                            uitkomst, kenmerk, datum, geldig_vanaf, geldig_tot, toelichting, documenten)
                        values (:school, :id, :hulpvraag, :nu, :uitkomst, :kenmerk, :datum, :vanaf, :tot,
                            :toelichting, :documenten::jsonb)
                        """)
                .param("school", schoolId)
                .param("id", besluit.id())
                .param("hulpvraag", hulpvraag)
                .param("nu", Rijen.tijd(clock.instant()))
                .param("uitkomst", besluit.uitkomst())
                .param("kenmerk", besluit.kenmerk())
                .param("datum", besluit.datum())
                .param("vanaf", besluit.geldigVanaf())
                .param("tot", besluit.geldigTot())
                .param("toelichting", besluit.toelichting())
                .param("documenten", json.writeValueAsString(besluit.documenten()))
                .update();
    }
}
