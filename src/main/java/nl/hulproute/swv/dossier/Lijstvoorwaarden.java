package nl.hulproute.swv.dossier;

import static java.util.stream.Collectors.joining;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A filter of the worklist as SQL over {@code swv.dossier d}. */
final class Lijstvoorwaarden {

    private static final String TERUGGEHAALD =
            "(d.teruggehaald is not null or d.teruggehaalde_documenten > 0)";

    private static final String SAMENGEVOEGD = " and d.samengevoegd_met is not null";
    private static final String OP_ZICHZELF = " and d.samengevoegd_met is null";

    private final StringBuilder where = new StringBuilder("d.swv_id = :swv");
    private final String samen;
    private final Map<String, Object> params;

    Lijstvoorwaarden(UUID swv, UUID[] mij, Filter filter, Instant nu, LocalDate vandaag) {
        params = base(swv, mij, nu, vandaag);
        where.append(" and ").append(filter.bak().voorwaarde());
        filter.statussen()
                .ifPresent(statussen -> where.append(" and ").append(statusIn(statussen)));
        and("d.aanvraagtype_id = :type", "type", filter.type());
        and("d.school_id = :school", "school", filter.school());
        and("d.behandelaar = :behandelaar", "behandelaar", filter.behandelaar());
        and("d.team_id = :team", "team", filter.team());
        if (filter.ouderdom() != null) {
            and("d.ontvangen > :van", "van", Dossiers.utc(filter.ouderdom().na(nu)));
            and("d.ontvangen <= :tot", "tot", Dossiers.utc(filter.ouderdom().totEnMet(nu)));
        }
        if (filter.teruggehaald()) {
            where.append(" and ").append(TERUGGEHAALD);
        }
        samen = together(filter);
    }

    /** Written out: only so does the database use an index on open dossiers. */
    static String statusIn(List<HulpvraagStatus> statussen) {
        return statussen.stream()
                .map(status -> "'" + status.code() + "'")
                .collect(joining(", ", "d.status in (", ")"));
    }

    /** What the conditions of {@link Bak} and the steps of {@link Ouderdom} name. */
    static Map<String, Object> base(UUID swv, UUID[] mij, Instant nu, LocalDate vandaag) {
        var params = new HashMap<String, Object>();
        params.put("swv", swv);
        params.put("mij", mij);
        params.put("vandaag", vandaag);
        params.put("nabij", vandaag.plusDays(Bak.DAGEN_NABIJ));
        for (Ouderdom stap : Ouderdom.values()) {
            params.put(stap.name(), Dossiers.utc(stap.na(nu)));
        }
        return params;
    }

    private static String together(Filter filter) {
        if (filter.alles()) {
            return "";
        }
        return filter.samengevoegd() ? SAMENGEVOEGD : OP_ZICHZELF;
    }

    private void and(String condition, String param, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            params.put(param, value);
        }
    }

    String where() {
        return where + samen;
    }

    Map<String, Object> params() {
        return params;
    }

    /**
     * How many there are of each of {@code :keuzes}; each count ends at {@code :grens}, so that it
     * takes as long however many there are.
     */
    String counts(Filter.Veld veld) {
        return switch (veld) {
            case STATUS ->
                    each("text", "d.status = k.keuze")
                            + " union all select '%s', %s"
                                    .formatted(Filter.TERUGGEHAALD, count(TERUGGEHAALD))
                            + " union all select '%s', %s"
                                    .formatted(
                                            Filter.SAMENGEVOEGD,
                                            count(where + SAMENGEVOEGD, "true"));
            case TYPE -> each("uuid", "d.aanvraagtype_id = k.keuze");
            case SCHOOL -> each("uuid", "d.school_id = k.keuze");
            case BEHANDELAAR ->
                    each("uuid", "d.behandelaar = k.keuze")
                            + " union all select '%s' || k.keuze, %s from unnest(:teams::uuid[]) k (keuze)"
                                    .formatted(Filter.TEAM, count("d.team_id = k.keuze"));
            case OUDERDOM ->
                    Arrays.stream(Ouderdom.values())
                            .map(stap -> "select '%s', %s".formatted(stap.code(), count(age(stap))))
                            .collect(joining(" union all "));
        };
    }

    /** Of the choices themselves, not made from texts beside the rows: then no index is used. */
    private String each(String soort, String condition) {
        return "select k.keuze::text, %s from unnest(:keuzes::%s[]) k (keuze)"
                .formatted(count(condition), soort);
    }

    private String count(String condition) {
        return count(where(), condition);
    }

    static String count(CharSequence where, String condition) {
        return "(select count(*) from (select from swv.dossier d where %s and %s limit :grens) x)"
                .formatted(where, condition);
    }

    private static String age(Ouderdom stap) {
        return stap == Ouderdom.WEEK
                ? "d.ontvangen > :WEEK"
                : "d.ontvangen > :%s and d.ontvangen <= :%s"
                        .formatted(stap, Ouderdom.values()[stap.ordinal() - 1]);
    }
}
