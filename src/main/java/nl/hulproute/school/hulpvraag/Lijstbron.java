package nl.hulproute.school.hulpvraag;

import static nl.hulproute.school.hulpvraag.Rijen.tijd;

import nl.hulproute.platform.web.Datums;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The rows of <em>Lopende aanvragen</em> as SQL: {@code f} holds all hulpvragen that the reader may
 * see, with why each needs attention and whether it passes each field of the filter.
 *
 * @param mij the reader, and those for whom the reader stands in
 */
record Lijstbron(Lijstfilter filter, Werkplek lezer, Set<UUID> mij, Instant nu) {

    /** Until when a draft is left alone, and how long before a term it is said. */
    private static final Duration OUD_CONCEPT = Duration.ofDays(7);

    private static final int DAGEN_VOORAF = 7;

    static final String SQL =
            """
            with r as (
                select h.id, h.eigen_referentie, h.label, h.status, s.sinds, extract(epoch from s.sinds) as epoch,
                    coalesce(h.dossiernummer, '') as dossiernummer, h.aanvraagtype_id as type_id,
                    coalesce(h.aanvraagtype ->> 'naam', '') as type, h.leerling_id, l.sorteernaam,
                    concat_ws(' ', coalesce(nullif(l.roepnaam, ''), l.voornamen),
                        nullif(l.voorvoegsel, ''), l.achternaam) as leerling,
                    coalesce(g.naam, '') as groep, h.opsteller, h.opsteller_naam as collega, t.termijn,
                    a.aangeboden, coalesce(a.aanbieder_naam, '') as aanbieder,
                    case when h.status = 'geweigerd' then 'geweigerd'
                        when h.status = 'in-de-wachtrij' and b.toestand = 'opgegeven' then 'niet-bezorgd'
                        when h.status = 'aanvulling-gevraagd' then
                            case when t.termijn < :vandaag then 'termijn-voorbij'
                                when t.termijn <= :weldra then 'termijn-nadert'
                                else 'aanvulling-gevraagd' end
                        when a.stand = 'gevraagd' then 'wacht-op-goedkeuring'
                        when a.stand = 'teruggegeven' then 'teruggegeven'
                        when a.stand = 'vervallen' then 'goedkeuring-vervallen'
                        when h.status = 'concept' and h.gewijzigd < :oud then 'oud-concept'
                        when h.status in ('afgesloten', 'ingetrokken', 'buiten-behandeling') then 'klaar'
                        else 'geen' end as aandacht
                from school.hulpvraag h
                join school.leerling l on l.school_id = h.school_id and l.id = h.leerling_id
                left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
                left join school.hulpvraag_bericht b
                    on b.school_id = h.school_id and b.id = h.bericht_id
                left join lateral (
                    select min((vraag ->> 'uiterlijk')::date) as termijn
                    from (select v.vragen from school.hulpvraag_aanvulverzoek v
                        where v.school_id = h.school_id and v.hulpvraag_id = h.id
                        order by v.ontvangen desc, v.id desc limit 1) nieuwste,
                        jsonb_array_elements(nieuwste.vragen) vraag) t
                    on h.status = 'aanvulling-gevraagd'
                left join lateral (
                    select g.stand, g.aangeboden, g.moment, g.aanbieder_naam from school.hulpvraag_goedkeuring g
                    where g.school_id = h.school_id and g.hulpvraag_id = h.id
                    order by g.id desc limit 1) a
                    on h.status = 'concept'
                -- a draft that was offered waits since then, and not since it was begun
                cross join lateral (select case a.stand when 'gevraagd' then a.aangeboden
                    when 'teruggegeven' then a.moment when 'vervallen' then a.moment
                    else h.status_sinds end as sinds) s
                where h.school_id = :school and h.verwijderd is null
                    and (:groepen::uuid[] is null or l.groep_id = any (:groepen))
            ), f as (
                select r.*, array_position(:aandachten::text[], aandacht) as rang,
                    aandacht not in ('geen', 'klaar') as nodig,
                    (:status = 'alle' or status = :status
                        or (:status = 'goedkeuring' and aandacht = 'wacht-op-goedkeuring')
                        or (:status = 'lopend' and aandacht <> 'klaar')
                        or (:status = 'aandacht' and aandacht not in ('geen', 'klaar'))) as s,
                    (:opsteller::uuid[] is null or opsteller = any (:opsteller)) as c,
                    (:type::uuid is null or type_id = :type) as t,
                    (:leerling::uuid is null or leerling_id = :leerling) as l
                from r
            )
            """;

    /** A question about {@code f}. */
    JdbcClient.StatementSpec vraag(JdbcClient jdbc, String vervolg) {
        LocalDate vandaag = nu.atZone(Datums.NEDERLAND).toLocalDate();
        Set<UUID> groepen = lezer.groepen();
        return jdbc.sql(SQL + vervolg)
                .param("school", lezer.tenantId())
                .param("groepen", groepen == null ? null : groepen.toArray(UUID[]::new))
                .param("vandaag", vandaag)
                .param("weldra", vandaag.plusDays(DAGEN_VOORAF))
                .param("oud", tijd(nu.minus(OUD_CONCEPT)))
                .param("aandachten", Aandacht.codes())
                .param("status", filter.status())
                .param("opsteller", opsteller())
                .param("type", filter.type())
                .param("leerling", filter.leerling());
    }

    private UUID @Nullable [] opsteller() {
        return filter.opsteller(mij).map(wie -> wie.toArray(UUID[]::new)).orElse(null);
    }
}
