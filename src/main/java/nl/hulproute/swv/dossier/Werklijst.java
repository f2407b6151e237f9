package nl.hulproute.swv.dossier;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
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
    private final Datums datums;
    private final Waarnemers waarnemers;

    Werklijst(JdbcClient jdbc, Clock clock, Datums datums, Waarnemers waarnemers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.datums = datums;
        this.waarnemers = waarnemers;
    }

    /** A page of a list; {@code volgende} is the dossier after which the next page begins. */
    record Pagina(List<Lijstregel> regels, @Nullable UUID volgende) {}

    /** What asks attention, over all open dossiers. */
    record Cijfers(
            int nieuw,
            int open,
            int aanvullingGevraagd,
            int metNieuweDocumenten,
            @Nullable Instant oudste) {}

    /**
     * {@code account}: who looks; only a list of one's own depends on it. The rows of a page are
     * taken before their schools are joined: else the database joins and orders all of them.
     */
    Pagina page(UUID swv, UUID account, Filter filter, @Nullable UUID na) {
        return page(swv, account, filter, na, PER_PAGINA);
    }

    Pagina page(UUID swv, UUID account, Filter filter, @Nullable UUID na, int perPagina) {
        var sql = where(swv, account, filter);
        String richting = filter.volgorde().oplopend() ? "asc" : "desc";
        Volgorde.Veld veld = filter.volgorde().veld();
        List<Lijstregel> regels =
                jdbc.sql(
                                """
                                select d.*, s.naam as school
                                  from (select d.id, d.school_id, d.dossiernummer, d.leerling_naam,
                                               d.leerling_geboren, d.aanvraagtype_naam, d.status,
                                               d.status_sinds, d.ontvangen, d.nieuwe_documenten,
                                               d.teruggehaalde_documenten,
                                               d.teruggehaald is not null as teruggehaald,
                                               d.samengevoegd_met is not null as samengevoegd,
                                               d.nieuwe_antwoorden, d.open_vragen, d.versie,
                                               d.behandelaar, d.behandelaar_naam, d.team_naam,
                                               d.termijn_tot, d.opgeschort_sinds, d.opgeschort_tot
                                          from swv.dossier d
                                         where %1$s %2$s
                                         order by %3$s %4$s, d.id %4$s
                                         limit :aantal) d
                                  join swv.school s on s.swv_id = :swv and s.id = d.school_id
                                 order by %3$s %4$s, d.id %4$s
                                """
                                        .formatted(
                                                sql.where(),
                                                na == null ? "" : after(filter.volgorde()),
                                                veld.sql("d"),
                                                richting))
                        .params(sql.params())
                        .param("na", na)
                        .param("aantal", perPagina + 1)
                        .query((row, n) -> Lijstregel.of(row, datums.vandaag()))
                        .list();
        return regels.size() <= perPagina
                ? new Pagina(regels, null)
                : new Pagina(
                        List.copyOf(regels.subList(0, perPagina)), regels.get(perPagina - 1).id());
    }

    private static String after(Volgorde volgorde) {
        // a value to begin at, found once: compared with a row of a question no index would be used
        return " and (%s, d.id) %s ((select %s from swv.dossier v where v.swv_id = :swv and v.id = :na), :na)"
                .formatted(
                        volgorde.veld().sql("d"),
                        volgorde.oplopend() ? ">" : "<",
                        volgorde.veld().sql("v"));
    }

    /**
     * Of each of these choices of a field how many there are, the rest of the filter being as it
     * is; never more than one over {@link Filter.Veld#grens}. The steps of the age need no choices.
     */
    Map<String, Integer> counts(
            UUID swv, UUID account, Filter filter, Filter.Veld veld, List<String> keuzes) {
        var sql = where(swv, account, filter.without(veld));
        return jdbc
                .sql(sql.counts(veld))
                .params(sql.params())
                .param("keuzes", keuzes.stream().filter(een -> !isTeam(een)).toArray(String[]::new))
                .param(
                        "teams",
                        keuzes.stream()
                                .filter(Werklijst::isTeam)
                                .map(een -> een.substring(Filter.TEAM.length()))
                                .toArray(String[]::new))
                .param("grens", veld.grens() + 1)
                .query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isTeam(String keuze) {
        return keuze.startsWith(Filter.TEAM);
    }

    /**
     * How many open dossiers each part of the list holds, at most one over the {@link Telgrens}.
     */
    Map<Bak, Integer> tabs(UUID swv, UUID account) {
        String open =
                "d.swv_id = :swv and d.samengevoegd_met is null and "
                        + Lijstvoorwaarden.statusIn(Filter.OPEN_STATUSSEN);
        String kolommen =
                Arrays.stream(Bak.values())
                        .map(bak ->
                                Lijstvoorwaarden.count(open, bak.voorwaarde())
                                        + " as "
                                        + bak.code())
                        .collect(joining(", "));
        return jdbc.sql("select " + kolommen)
                .params(
                        Lijstvoorwaarden.base(
                                swv, mij(swv, account), clock.instant(), datums.vandaag()))
                .param("grens", Telgrens.MEESTE + 1)
                .query((row, n) -> tabs(row))
                .single();
    }

    private static Map<Bak, Integer> tabs(ResultSet row) throws SQLException {
        var tabs = new EnumMap<Bak, Integer>(Bak.class);
        for (Bak bak : Bak.values()) {
            tabs.put(bak, row.getInt(bak.code()));
        }
        return tabs;
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
                         where swv_id = :swv and status = any (:open) and samengevoegd_met is null
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

    private Lijstvoorwaarden where(UUID swv, UUID account, Filter filter) {
        return new Lijstvoorwaarden(
                swv, mij(swv, account), filter, clock.instant(), datums.vandaag());
    }

    /** Who looks, and those for whom he stands in. */
    private UUID[] mij(UUID swv, UUID account) {
        return waarnemers.metWaargenomen(swv, account).toArray(UUID[]::new);
    }
}
