package nl.hulproute.swv.cijfers;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts dossiers, each table in one question; what it gives is not yet fit to be shown. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
class Telling {

    private static final String PERIODE =
            " d.swv_id = :swv and d.samengevoegd_met is null and d.ontvangen >= :begin and"
                    + " d.ontvangen < :einde ";

    private final JdbcClient jdbc;

    Telling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<HulpvraagStatus, Integer> perStatus(UUID swv, Periode periode) {
        var tellingen = new LinkedHashMap<HulpvraagStatus, Integer>();
        ask(
                        "select d.status, count(*) from swv.dossier d where"
                                + PERIODE
                                + "group by 1",
                        swv,
                        periode)
                .forEach(rij ->
                        HulpvraagStatus.ofCode(rij.naam())
                                .ifPresent(status -> tellingen.put(status, rij.waarde())));
        return tellingen;
    }

    /** The types that were asked for, as they are called now, in the order of the list of types. */
    List<Aantal> perType(UUID swv, Periode periode) {
        return ask(
                """
                select t.naam, d.aantal
                  from (select d.aanvraagtype_id, count(*) as aantal from swv.dossier d
                         where %s group by 1) d
                  join swv.aanvraagtype t on t.swv_id = :swv and t.id = d.aanvraagtype_id
                 order by t.volgorde, t.naam
                """
                        .formatted(PERIODE),
                swv,
                periode);
    }

    /** Every school that sent something, the one that sent most first. */
    List<Aantal> perSchool(UUID swv, Periode periode) {
        return ask(
                """
                select s.naam || ' (' || s.vestiging || ')', d.aantal
                  from (select d.school_id, count(*) as aantal from swv.dossier d
                         where %s group by 1) d
                  join swv.school s on s.swv_id = :swv and s.id = d.school_id
                 order by d.aantal desc, 1
                """
                        .formatted(PERIODE),
                swv,
                periode);
    }

    /** Every month of the period, named by its first day. */
    List<Aantal> perMonth(UUID swv, Periode periode) {
        return jdbc.sql(
                        """
                        select m.maand::date::text, coalesce(d.aantal, 0)
                          from generate_series(date_trunc('month', :van::date::timestamp),
                                               :tot::date::timestamp, interval '1 month') as m(maand)
                          left join (select date_trunc('month', d.ontvangen at time zone
                                                       'Europe/Amsterdam') as maand,
                                            count(*) as aantal
                                       from swv.dossier d where %s group by 1) d using (maand)
                         order by m.maand
                        """
                                .formatted(PERIODE))
                .param("swv", swv)
                .param("begin", periode.begin())
                .param("einde", periode.einde())
                .param("van", periode.van())
                .param("tot", periode.tot())
                .query((row, n) -> new Aantal(row.getString(1), row.getInt(2)))
                .list();
    }

    /** Every school year since this day in which something came in, named by its first year. */
    List<Aantal> perYear(UUID swv, LocalDate vanaf) {
        return jdbc.sql(
                        """
                        select extract(year from (d.ontvangen at time zone 'Europe/Amsterdam')
                                                 - interval '7 months')::int::text,
                               count(*)
                          from swv.dossier d
                         where d.swv_id = :swv and d.samengevoegd_met is null
                           and d.ontvangen >= :begin
                         group by 1 order by 1
                        """)
                .param("swv", swv)
                .param("begin", Periode.moment(vanaf))
                .query((row, n) -> new Aantal(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The first besluit counts; one that the history does not hold is as old as the status. */
    Doorlooptijd untilDecision(UUID swv, Periode periode) {
        return jdbc.sql(
                        """
                        select count(*) filter (where dag <= termijn_tot) as binnen,
                               count(*) filter (where dag > termijn_tot) as te_laat,
                               count(*) filter (where termijn_tot is null) as zonder,
                               percentile_cont(0.5) within group (order by dag - ontvangen) as mediaan,
                               percentile_cont(0.9) within group (order by dag - ontvangen) as p90
                          from (select d.termijn_tot,
                                       (d.ontvangen at time zone 'Europe/Amsterdam')::date as ontvangen,
                                       (coalesce(b.moment, d.status_sinds)
                                         at time zone 'Europe/Amsterdam')::date as dag
                                  from swv.dossier d
                                  left join lateral (
                                    select min(g.moment) as moment from swv.dossier_gebeurtenis g
                                     where g.swv_id = d.swv_id and g.dossier_id = d.id
                                       and g.soort = 'status' and g.status = 'besluit') b on true
                                 where %s and d.status in ('besluit', 'afgesloten')) besluiten
                        """
                                .formatted(PERIODE))
                .param("swv", swv)
                .param("begin", periode.begin())
                .param("einde", periode.einde())
                .query((row, n) ->
                        new Doorlooptijd(
                                row.getInt("binnen"),
                                row.getInt("te_laat"),
                                row.getInt("zonder"),
                                row.getObject("mediaan", Double.class),
                                row.getObject("p90", Double.class)))
                .single();
    }

    private List<Aantal> ask(String sql, UUID swv, Periode periode) {
        return jdbc.sql(sql)
                .param("swv", swv)
                .param("begin", periode.begin())
                .param("einde", periode.einde())
                .query((row, n) -> new Aantal(row.getString(1), row.getInt(2)))
                .list();
    }
}
