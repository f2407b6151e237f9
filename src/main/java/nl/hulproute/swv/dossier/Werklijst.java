package nl.hulproute.swv.dossier;

import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lists of dossiers: a page at a time, how many there are of each choice, and the figures. */
@Repository
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
class Werklijst {

    static final int PER_PAGINA = 25;

    private static final String[] OPEN =
            Filter.OPEN_STATUSSEN.stream().map(HulpvraagStatus::code).toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    Werklijst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A dossier in a list. */
    record Regel(
            UUID id,
            String nummer,
            String leerling,
            @Nullable LocalDate geboren,
            String school,
            String aanvraagtype,
            HulpvraagStatus status,
            Instant statusSinds,
            Instant ontvangen,
            int nieuweDocumenten,
            int teruggehaaldeDocumenten,
            boolean teruggehaald) {

        public boolean metTeruggehaald() {
            return teruggehaald || teruggehaaldeDocumenten > 0;
        }
    }

    /** A page of a list; {@code volgende} is the dossier after which the next page begins. */
    record Pagina(List<Regel> regels, @Nullable UUID volgende) {}

    /** What asks attention, over all open dossiers. */
    record Cijfers(
            int nieuw,
            int open,
            int aanvullingGevraagd,
            int metNieuweDocumenten,
            @Nullable Instant oudste) {}

    Pagina page(UUID swv, Filter filter, @Nullable UUID na) {
        var sql = new Voorwaarden(swv, filter, clock.instant());
        String richting = filter.oudsteEerst() ? "asc" : "desc";
        String verder =
                na == null
                        ? ""
                        : """
                         and (d.ontvangen, d.id) %s
                             (select v.ontvangen, v.id from swv.dossier v
                               where v.swv_id = :swv and v.id = :na)
                        """
                                .formatted(filter.oudsteEerst() ? ">" : "<");
        List<Regel> regels =
                jdbc.sql(
                                """
                                select d.id, d.dossiernummer, d.leerling_naam, d.leerling_geboren,
                                       s.naam as school, d.aanvraagtype_naam, d.status,
                                       d.status_sinds, d.ontvangen, d.nieuwe_documenten,
                                       d.teruggehaalde_documenten,
                                       d.teruggehaald is not null as teruggehaald
                                  from swv.dossier d
                                  join swv.school s on s.swv_id = d.swv_id and s.id = d.school_id
                                 where %s %s
                                 order by d.ontvangen %s, d.id %s
                                 limit :aantal
                                """
                                        .formatted(sql.where(), verder, richting, richting))
                        .params(sql.params())
                        .param("na", na)
                        .param("aantal", PER_PAGINA + 1)
                        .query(Werklijst::map)
                        .list();
        return regels.size() <= PER_PAGINA
                ? new Pagina(regels, null)
                : new Pagina(
                        List.copyOf(regels.subList(0, PER_PAGINA)),
                        regels.get(PER_PAGINA - 1).id());
    }

    /** Of each choice of this field how many there are, the rest of the filter being as it is. */
    Map<String, Integer> counts(UUID swv, Filter filter, Filter.Veld veld) {
        var sql = new Voorwaarden(swv, filter.without(veld), clock.instant());
        return jdbc
                .sql(
                        "select %s as keuze, count(*) from swv.dossier d where %s group by 1 %s"
                                .formatted(sql.column(veld), sql.where(), sql.more(veld)))
                .params(sql.params())
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Cijfers figures(UUID swv) {
        return jdbc.sql(
                        """
                        select count(*) filter (where status = 'aangemeld') as nieuw,
                               count(*) as open,
                               count(*) filter (where status = 'aanvulling-gevraagd') as gevraagd,
                               count(*) filter (where nieuwe_documenten > 0) as documenten,
                               min(ontvangen) as oudste
                          from swv.dossier
                         where swv_id = :swv and status = any (:open)
                        """)
                .param("swv", swv)
                .param("open", OPEN)
                .query((row, n) ->
                        new Cijfers(
                                row.getInt("nieuw"),
                                row.getInt("open"),
                                row.getInt("gevraagd"),
                                row.getInt("documenten"),
                                instant(row.getObject("oudste", OffsetDateTime.class))))
                .single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static Regel map(ResultSet row, int n) throws SQLException {
        return new Regel(
                row.getObject("id", UUID.class),
                row.getString("dossiernummer"),
                row.getString("leerling_naam"),
                row.getObject("leerling_geboren", LocalDate.class),
                row.getString("school"),
                row.getString("aanvraagtype_naam"),
                HulpvraagStatus.ofCode(row.getString("status")).orElseThrow(),
                Dossiers.instant(row, "status_sinds"),
                Dossiers.instant(row, "ontvangen"),
                row.getInt("nieuwe_documenten"),
                row.getInt("teruggehaalde_documenten"),
                row.getBoolean("teruggehaald"));
    }

    /** A filter as SQL. */
    private static final class Voorwaarden {

        private static final String TERUGGEHAALD =
                "(d.teruggehaald is not null or d.teruggehaalde_documenten > 0)";

        private final StringBuilder where = new StringBuilder("d.swv_id = :swv");
        private final Map<String, Object> params = new HashMap<>();

        Voorwaarden(UUID swv, Filter filter, Instant nu) {
            params.put("swv", swv);
            for (Ouderdom stap : Ouderdom.values()) {
                params.put(stap.name(), Dossiers.utc(stap.na(nu)));
            }
            filter.statussen()
                    .ifPresent(statussen ->
                            and(
                                    "d.status = any (:statussen)",
                                    "statussen",
                                    statussen.stream()
                                            .map(HulpvraagStatus::code)
                                            .toArray(String[]::new)));
            and("d.aanvraagtype_id = :type", "type", filter.type());
            and("d.school_id = :school", "school", filter.school());
            if (filter.ouderdom() != null) {
                and("d.ontvangen > :van", "van", Dossiers.utc(filter.ouderdom().na(nu)));
                and("d.ontvangen <= :tot", "tot", Dossiers.utc(filter.ouderdom().totEnMet(nu)));
            }
            if (filter.teruggehaald()) {
                where.append(" and ").append(TERUGGEHAALD);
            }
            if (filter.nieuweDocumenten()) {
                where.append(" and d.nieuwe_documenten > 0");
            }
        }

        private void and(String condition, String param, @Nullable Object value) {
            if (value != null) {
                where.append(" and ").append(condition);
                params.put(param, value);
            }
        }

        String where() {
            return where.toString();
        }

        Map<String, Object> params() {
            return params;
        }

        /** The choice that is no state is counted beside the states. */
        String more(Filter.Veld veld) {
            return veld == Filter.Veld.STATUS
                    ? "union all select '%s', count(*) from swv.dossier d where %s and %s"
                            .formatted(Filter.TERUGGEHAALD, where, TERUGGEHAALD)
                    : "";
        }

        String column(Filter.Veld veld) {
            return switch (veld) {
                case STATUS -> "d.status";
                case TYPE -> "d.aanvraagtype_id::text";
                case SCHOOL -> "d.school_id::text";
                case OUDERDOM ->
                        """
                        case when d.ontvangen > :WEEK then 'week'
                             when d.ontvangen > :TWEE_WEKEN then 'twee-weken'
                             when d.ontvangen > :ZES_WEKEN then 'zes-weken'
                             else 'langer' end
                        """;
            };
        }
    }
}
