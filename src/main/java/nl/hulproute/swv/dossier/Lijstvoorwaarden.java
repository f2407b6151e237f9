package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A filter of the worklist as SQL over {@code swv.dossier d}. */
final class Lijstvoorwaarden {

    private static final String TERUGGEHAALD =
            "(d.teruggehaald is not null or d.teruggehaalde_documenten > 0)";

    private final StringBuilder where = new StringBuilder("d.swv_id = :swv");
    private final Map<String, Object> params;

    Lijstvoorwaarden(UUID swv, UUID account, Filter filter, Instant nu, LocalDate vandaag) {
        params = base(swv, account, nu, vandaag);
        where.append(" and ").append(filter.bak().voorwaarde());
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
        and("d.behandelaar = :behandelaar", "behandelaar", filter.behandelaar());
        if (filter.ouderdom() != null) {
            and("d.ontvangen > :van", "van", Dossiers.utc(filter.ouderdom().na(nu)));
            and("d.ontvangen <= :tot", "tot", Dossiers.utc(filter.ouderdom().totEnMet(nu)));
        }
        if (filter.teruggehaald()) {
            where.append(" and ").append(TERUGGEHAALD);
        }
    }

    /** What the conditions of {@link Bak} and the steps of {@link Ouderdom} name. */
    static Map<String, Object> base(UUID swv, UUID account, Instant nu, LocalDate vandaag) {
        var params = new HashMap<String, Object>();
        params.put("swv", swv);
        params.put("account", account);
        params.put("vandaag", vandaag);
        params.put("nabij", vandaag.plusDays(Bak.DAGEN_NABIJ));
        for (Ouderdom stap : Ouderdom.values()) {
            params.put(stap.name(), Dossiers.utc(stap.na(nu)));
        }
        return params;
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
            case BEHANDELAAR -> "coalesce(d.behandelaar::text, '')";
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
