package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.toewijzing.Toewijzing.Gedaan;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives dossiers to who will handle them, one or many at once, each only in the version that was
 * seen: what someone else changed meanwhile stays as that one left it.
 */
@Repository
@OpKnooppunt(Onderdeel.SWV)
class Toewijzer {

    private final JdbcClient jdbc;
    private final Toewijsnieuws nieuws;
    private final Clock clock;

    Toewijzer(JdbcClient jdbc, Toewijsnieuws nieuws, Clock clock) {
        this.jdbc = jdbc;
        this.nieuws = nieuws;
        this.clock = clock;
    }

    /** What was given; not what this one had already. Who was given something is told. */
    @Transactional
    List<Gedaan> assign(Werkplek werkplek, List<Toewijzing> toewijzingen) {
        UUID swv = werkplek.tenantId();
        List<Gedaan> gedaan = update(swv, toewijzingen);
        note(swv, gedaan, werkplek.naam());
        Map<UUID, UUID> naar = new HashMap<>();
        toewijzingen.forEach(een -> naar.put(een.dossier(), een.account()));
        gedaan.stream()
                .map(Gedaan::dossier)
                .filter(dossier -> naar.get(dossier) != null)
                .collect(Collectors.groupingBy(naar::get))
                .forEach((aan, dossiers) -> nieuws.given(werkplek, aan, dossiers));
        return gedaan;
    }

    private List<Gedaan> update(UUID swv, List<Toewijzing> toewijzingen) {
        return jdbc.sql(
                        """
                        update swv.dossier d
                           set behandelaar = k.account, behandelaar_naam = k.naam,
                               versie = d.versie + 1
                          from unnest(:ids::uuid[], :versies::int[], :accounts::uuid[],
                                      :namen::text[]) k (id, versie, account, naam)
                          join swv.dossier oud on oud.swv_id = :swv and oud.id = k.id
                         where d.swv_id = :swv and d.id = k.id and d.versie = k.versie
                           and d.behandelaar is distinct from k.account
                        returning d.id, d.versie, oud.behandelaar
                        """)
                .param("ids", toewijzingen.stream().map(Toewijzing::dossier).toArray(UUID[]::new))
                .param(
                        "versies",
                        toewijzingen.stream().map(Toewijzing::versie).toArray(Integer[]::new))
                .param(
                        "accounts",
                        toewijzingen.stream().map(Toewijzing::account).toArray(UUID[]::new))
                .param("namen", toewijzingen.stream().map(Toewijzing::naam).toArray(String[]::new))
                .param("swv", swv)
                .query((row, n) ->
                        new Gedaan(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                Optional.ofNullable(row.getObject(3, UUID.class))))
                .list();
    }

    /** One row of history for each, in one statement. */
    private void note(UUID swv, List<Gedaan> gedaan, String door) {
        jdbc.sql(
                        """
                        insert into swv.dossier_gebeurtenis (swv_id, dossier_id, school_id, moment,
                          soort, door, label, versie)
                        select d.swv_id, d.id, d.school_id, :nu,
                               case when d.behandelaar is null then 'vrijgegeven'
                                    else 'toegewezen' end,
                               :door, nullif(d.behandelaar_naam, ''), d.versie
                          from swv.dossier d
                         where d.swv_id = :swv and d.id = any (:ids)
                        """)
                .param("nu", OffsetDateTime.now(clock))
                .param("door", door)
                .param("swv", swv)
                .param("ids", gedaan.stream().map(Gedaan::dossier).toArray(UUID[]::new))
                .update();
    }

    /** How many of these are not as was asked: someone else was first. */
    @Transactional(readOnly = true)
    int late(UUID swv, List<Toewijzing> toewijzingen) {
        return jdbc.sql(
                        """
                        select count(*)
                          from unnest(:ids::uuid[], :accounts::uuid[]) k (id, account)
                          join swv.dossier d on d.swv_id = :swv and d.id = k.id
                         where d.behandelaar is distinct from k.account
                        """)
                .param("ids", toewijzingen.stream().map(Toewijzing::dossier).toArray(UUID[]::new))
                .param(
                        "accounts",
                        toewijzingen.stream().map(Toewijzing::account).toArray(UUID[]::new))
                .param("swv", swv)
                .query(Integer.class)
                .single();
    }
}
