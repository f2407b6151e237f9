package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The hulpvragen of a school. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvragen {

    private static final String KOLOMMEN =
            """
            select h.*,
                array(select b.document_id from school.hulpvraag_bijlage b
                      where b.school_id = h.school_id and b.hulpvraag_id = h.id) as bijlagen,
                array(select n.notitie_id from school.hulpvraag_notitie n
                      where n.school_id = h.school_id and n.hulpvraag_id = h.id) as notities
            from school.hulpvraag h
            """;

    private final JdbcClient jdbc;
    private final Hulpvraagkeuzes keuzes;
    private final JsonMapper json;
    private final Clock clock;

    Hulpvragen(JdbcClient jdbc, Hulpvraagkeuzes keuzes, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.keuzes = keuzes;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Hulpvraag> find(UUID schoolId, UUID id) {
        return jdbc.sql(KOLOMMEN + "where h.school_id = :school and h.id = :id")
                .param("school", schoolId)
                .param("id", id)
                .query((rij, nummer) -> Rijen.hulpvraag(rij, json))
                .optional();
    }

    /** The same, held against others until the end of the transaction. */
    @Transactional
    Optional<Hulpvraag> lock(UUID schoolId, UUID id) {
        return jdbc.sql(KOLOMMEN + "where h.school_id = :school and h.id = :id for update of h")
                .param("school", schoolId)
                .param("id", id)
                .query((rij, nummer) -> Rijen.hulpvraag(rij, json))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Hulpvraag> vanLeerling(UUID schoolId, UUID leerlingId) {
        return jdbc.sql(
                        KOLOMMEN
                                + """
                                where h.school_id = :school and h.leerling_id = :leerling
                                    and h.verwijderd is null
                                order by h.aangemaakt desc, h.id desc
                                """)
                .param("school", schoolId)
                .param("leerling", leerlingId)
                .query((rij, nummer) -> Rijen.hulpvraag(rij, json))
                .list();
    }

    /** Which samenwerkingsverbanden have hulpvragen of this school whose state can still change. */
    @Transactional(readOnly = true)
    Set<String> lopendBij(UUID schoolId) {
        return jdbc.sql(
                        """
                        select distinct swv_oin from school.hulpvraag
                        where school_id = :school and dossiernummer is not null
                            and status not in ('afgesloten', 'ingetrokken')
                        """)
                .param("school", schoolId)
                .query((row, n) -> row.getString(1))
                .set();
    }

    /** Adds a draft under the next reference of this school and year. */
    @Transactional
    Hulpvraag create(UUID schoolId, UUID leerlingId, Inhoud inhoud, Hulpvraag.Opsteller opsteller) {
        var nu = clock.instant();
        UUID id =
                jdbc.sql(
                                """
                                insert into school.hulpvraag (school_id, leerling_id, eigen_referentie,
                                    status_sinds, opsteller, opsteller_naam, opsteller_email,
                                    aangemaakt, gewijzigd)
                                values (:school, :leerling, :referentie, :nu, :account, :naam, :email,
                                    :nu, :nu)
                                returning id
                                """)
                        .param("school", schoolId)
                        .param("leerling", leerlingId)
                        .param("referentie", volgendeReferentie(schoolId))
                        .param("nu", tijd(nu))
                        .param("account", opsteller.account())
                        .param("naam", opsteller.naam())
                        .param("email", opsteller.email())
                        .query(UUID.class)
                        .single();
        save(schoolId, id, 1, inhoud);
        return find(schoolId, id).orElseThrow();
    }

    /** Keeps what was filled in; false when someone else changed the draft since this version. */
    @Transactional
    boolean save(UUID schoolId, UUID id, int versie, Inhoud inhoud) {
        var swv = Optional.ofNullable(inhoud.swv());
        int rijen =
                jdbc.sql(
                                """
                                update school.hulpvraag set swv_oin = :oin, swv_nummer = :nummer,
                                    swv_naam = :swvNaam, aanvraagtype_id = :type,
                                    aanvraagtype = :typeJson::jsonb, omschrijving = :omschrijving,
                                    blokken = string_to_array(:blokken, ','), toelichting = :wijze,
                                    toelichting_document_id = :document, toelichting_reden = :reden,
                                    versie = versie + 1, gewijzigd = :nu
                                where school_id = :school and id = :id and versie = :versie
                                    and status = 'concept' and verwijderd is null
                                """)
                        .param("oin", swv.map(s -> s.oin().waarde()).orElse(null))
                        .param("nummer", swv.map(s -> s.nummer().waarde()).orElse(null))
                        .param("swvNaam", swv.map(SwvVermelding::naam).orElse(""))
                        .param("type", typeId(inhoud))
                        .param("typeJson", typeJson(inhoud))
                        .param("omschrijving", inhoud.omschrijving())
                        .param("blokken", String.join(",", inhoud.blokken()))
                        .param("wijze", inhoud.toelichting().wijze().code())
                        .param("document", inhoud.toelichting().document())
                        .param("reden", inhoud.toelichting().reden())
                        .param("nu", tijd(clock.instant()))
                        .param("school", schoolId)
                        .param("id", id)
                        .param("versie", versie)
                        .update();
        if (rijen == 1) {
            keuzes.save(schoolId, id, inhoud);
        }
        return rijen == 1;
    }

    /** Keeps what the SWV asks for this type now; the user's own version stays. */
    @Transactional
    void refresh(UUID schoolId, UUID id, Aanvraagtype aanvraagtype) {
        jdbc.sql(
                        """
                        update school.hulpvraag set aanvraagtype = :json::jsonb
                        where school_id = :school and id = :id and status = 'concept'
                        """)
                .param("school", schoolId)
                .param("id", id)
                .param("json", json.writeValueAsString(aanvraagtype))
                .update();
    }

    /** Takes a draft out of sight, or brings it back. */
    @Transactional
    boolean verwijder(UUID schoolId, UUID id, boolean weg) {
        return jdbc.sql(
                                """
                                update school.hulpvraag
                                set verwijderd = case when :weg then :nu::timestamptz end,
                                    versie = versie + 1
                                where school_id = :school and id = :id and status = 'concept'
                                """)
                        .param("school", schoolId)
                        .param("id", id)
                        .param("weg", weg)
                        .param("nu", tijd(clock.instant()))
                        .update()
                == 1;
    }

    /** Records where the hulpvraag stands. */
    @Transactional
    void save(UUID schoolId, UUID id, Stand stand) {
        jdbc.sql(
                        """
                        update school.hulpvraag set status = :status, label = :label,
                            status_sinds = :sinds, status_toelichting = :toelichting,
                            gecontroleerd = :gecontroleerd, dossiernummer = :dossiernummer,
                            bericht_id = :bericht, versie = versie + 1
                        where school_id = :school and id = :id
                        """)
                .param("status", stand.status().code())
                .param("label", stand.label())
                .param("sinds", tijd(stand.sinds()))
                .param("toelichting", stand.toelichting())
                .param(
                        "gecontroleerd",
                        stand.gecontroleerd() == null ? null : tijd(stand.gecontroleerd()))
                .param("dossiernummer", stand.dossiernummer())
                .param("bericht", stand.bericht())
                .param("school", schoolId)
                .param("id", id)
                .update();
    }

    /** Records that the SWV was asked now for the states of all that it has of this school. */
    @Transactional
    void gecontroleerd(UUID schoolId, String swvOin) {
        jdbc.sql(
                        """
                        update school.hulpvraag set gecontroleerd = :nu
                        where school_id = :school and swv_oin = :oin and dossiernummer is not null
                        """)
                .param("school", schoolId)
                .param("oin", swvOin)
                .param("nu", tijd(clock.instant()))
                .update();
    }

    private String volgendeReferentie(UUID schoolId) {
        int jaar = LocalDate.ofInstant(clock.instant(), Datums.NEDERLAND).getYear();
        int nummer =
                jdbc.sql(
                                """
                                insert into school.hulpvraag_teller (school_id, jaar, laatste)
                                values (:school, :jaar, 1)
                                on conflict (school_id, jaar)
                                    do update set laatste = hulpvraag_teller.laatste + 1
                                returning laatste
                                """)
                        .param("school", schoolId)
                        .param("jaar", jaar)
                        .query(Integer.class)
                        .single();
        return "HV-%d-%04d".formatted(jaar, nummer);
    }

    private static @Nullable UUID typeId(Inhoud inhoud) {
        return inhoud.aanvraagtype() == null ? null : inhoud.aanvraagtype().id();
    }

    private @Nullable String typeJson(Inhoud inhoud) {
        return inhoud.aanvraagtype() == null
                ? null
                : json.writeValueAsString(inhoud.aanvraagtype());
    }
}
