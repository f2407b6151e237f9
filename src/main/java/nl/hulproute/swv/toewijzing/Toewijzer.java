package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.toewijzing.Toewijzing.Gedaan;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
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
import java.util.function.Function;
import java.util.function.IntFunction;
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
        toewijzingen.forEach(een -> naar.put(een.dossier(), een.wie().account()));
        gedaan.stream()
                .map(Gedaan::dossier)
                .filter(dossier -> naar.get(dossier) != null)
                .collect(Collectors.groupingBy(naar::get))
                .forEach((aan, dossiers) -> nieuws.given(werkplek, aan, dossiers));
        return gedaan;
    }

    private List<Gedaan> update(UUID swv, List<Toewijzing> toewijzingen) {
        return params(
                        """
                        update swv.dossier d
                           set behandelaar = k.account, behandelaar_naam = k.naam,
                               team_id = case when k.blijft then d.team_id else k.team end,
                               team_naam = case when k.blijft then d.team_naam else k.team_naam end,
                               versie = d.versie + 1
                          from unnest(:ids::uuid[], :versies::int[], :accounts::uuid[],
                                      :namen::text[], :teams::uuid[], :teamnamen::text[],
                                      :blijft::boolean[])
                                 k (id, versie, account, naam, team, team_naam, blijft)
                          join swv.dossier oud on oud.swv_id = :swv and oud.id = k.id
                         where d.swv_id = :swv and d.id = k.id and d.versie = k.versie
                           and d.samengevoegd_met is null
                           and (d.behandelaar is distinct from k.account
                                or not k.blijft and d.team_id is distinct from k.team)
                        returning d.id, d.versie, oud.behandelaar, oud.team_id
                        """,
                        swv,
                        toewijzingen)
                .query((row, n) ->
                        new Gedaan(
                                row.getObject(1, UUID.class),
                                row.getInt(2),
                                Optional.ofNullable(row.getObject(3, UUID.class)),
                                Optional.ofNullable(row.getObject(4, UUID.class))))
                .list();
    }

    private JdbcClient.StatementSpec params(String sql, UUID swv, List<Toewijzing> alle) {
        return jdbc.sql(sql)
                .param("ids", array(alle, Toewijzing::dossier, UUID[]::new))
                .param("versies", array(alle, Toewijzing::versie, Integer[]::new))
                .param("accounts", array(alle, een -> een.wie().account(), UUID[]::new))
                .param("namen", array(alle, een -> een.wie().naam(), String[]::new))
                .param("teams", array(alle, een -> een.wie().teamId(), UUID[]::new))
                .param("teamnamen", array(alle, een -> een.wie().teamNaam(), String[]::new))
                .param("blijft", array(alle, een -> een.wie().blijft(), Boolean[]::new))
                .param("swv", swv);
    }

    private static <T> T[] array(
            List<Toewijzing> alle, Function<Toewijzing, @Nullable T> deel, IntFunction<T[]> lijst) {
        return alle.stream().map(deel).toArray(lijst);
    }

    /** One row of history for each, in one statement. */
    private void note(UUID swv, List<Gedaan> gedaan, String door) {
        jdbc.sql(
                        """
                        insert into swv.dossier_gebeurtenis (swv_id, dossier_id, school_id, moment,
                          soort, door, label, versie)
                        select d.swv_id, d.id, d.school_id, :nu,
                               case when d.behandelaar is null and d.team_id is null
                                    then 'vrijgegeven' else 'toegewezen' end,
                               :door,
                               case when d.behandelaar is not null then d.behandelaar_naam
                                    when d.team_id is not null then 'team ' || d.team_naam end,
                               d.versie
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
        return params(
                        """
                        select count(*)
                          from unnest(:ids::uuid[], :accounts::uuid[], :teams::uuid[],
                                      :blijft::boolean[]) k (id, account, team, blijft)
                          join swv.dossier d on d.swv_id = :swv and d.id = k.id
                         where d.behandelaar is distinct from k.account
                            or not k.blijft and d.team_id is distinct from k.team
                        """,
                        swv,
                        toewijzingen)
                .query(Integer.class)
                .single();
    }
}
