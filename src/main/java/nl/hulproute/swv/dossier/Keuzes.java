package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.organisatie.Scholen;
import nl.hulproute.swv.team.Team;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What the filter of the worklist offers; choices that give nothing are left out. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Keuzes {

    private final Werklijst werklijst;
    private final Statuslabels labels;
    private final Aanvraagtypes aanvraagtypes;
    private final Scholen scholen;
    private final MessageSource teksten;

    Keuzes(
            Werklijst werklijst,
            Statuslabels labels,
            Aanvraagtypes aanvraagtypes,
            Scholen scholen,
            MessageSource teksten) {
        this.werklijst = werklijst;
        this.labels = labels;
        this.aanvraagtypes = aanvraagtypes;
        this.scholen = scholen;
        this.teksten = teksten;
    }

    List<Keuze> status(UUID swv, UUID account, Filter filter) {
        Map<String, Integer> counts =
                werklijst.counts(
                        swv,
                        account,
                        filter,
                        Filter.Veld.STATUS,
                        Statuslabels.STATUSSEN.stream().map(HulpvraagStatus::code).toList());
        Map<HulpvraagStatus, String> woorden = labels.all(swv);
        var keuzes = new ArrayList<Keuze>();
        keuzes.add(
                new Keuze(
                        Filter.OPEN,
                        text("dossier.filter.open"),
                        Filter.OPEN_STATUSSEN.stream()
                                .mapToInt(status -> counts.getOrDefault(status.code(), 0))
                                .sum(),
                        filter.status().equals(Filter.OPEN)));
        keuzes.add(
                new Keuze(
                        Filter.ALLE,
                        text("dossier.filter.alle"),
                        Statuslabels.STATUSSEN.stream()
                                .mapToInt(status -> counts.getOrDefault(status.code(), 0))
                                .sum(),
                        filter.status().equals(Filter.ALLE)));
        Statuslabels.STATUSSEN.stream()
                .map(status ->
                        new Keuze(
                                status.code(),
                                woorden.getOrDefault(status, status.code()),
                                counts.getOrDefault(status.code(), 0),
                                filter.status().equals(status.code())))
                .filter(Keuzes::isWorthOffering)
                .forEach(keuzes::add);
        Stream.of(Filter.TERUGGEHAALD, Filter.SAMENGEVOEGD)
                .map(code ->
                        new Keuze(
                                code,
                                text("dossier.filter." + code),
                                counts.getOrDefault(code, 0),
                                filter.status().equals(code)))
                .filter(Keuzes::isWorthOffering)
                .forEach(keuzes::add);
        return keuzes;
    }

    List<Keuze> types(UUID swv, UUID account, Filter filter) {
        return named(
                swv,
                account,
                filter,
                Filter.Veld.TYPE,
                code(filter.type()),
                aanvraagtypes.all(swv).stream()
                        .map(type -> Map.entry(type.id().toString(), type.naam()))
                        .toList());
    }

    List<Keuze> scholen(UUID swv, UUID account, Filter filter) {
        return named(
                swv,
                account,
                filter,
                Filter.Veld.SCHOOL,
                code(filter.school()),
                scholen.all(swv).stream()
                        .map(school -> Map.entry(school.id().toString(), school.naam()))
                        .toList());
    }

    /** {@code wie}: those who may handle dossiers; after them the teams. */
    List<Keuze> behandelaars(
            UUID swv, UUID account, Filter filter, List<Behandelaar> wie, List<Team> teams) {
        return named(
                swv,
                account,
                filter,
                Filter.Veld.BEHANDELAAR,
                filter.wie().orElse(null),
                Stream.concat(
                                wie.stream()
                                        .map(een ->
                                                Map.entry(een.account().toString(), een.naam())),
                                teams.stream()
                                        .map(team ->
                                                Map.entry(
                                                        Filter.TEAM + team.id(),
                                                        text("team.kop", team.naam()))))
                        .toList());
    }

    /** The parts of the worklist, each with its open dossiers; of a team for who is in one. */
    List<Keuze> tabs(UUID swv, UUID account, Filter filter, boolean inTeam) {
        Map<Bak, Integer> counts = werklijst.tabs(swv, account);
        return Arrays.stream(Bak.values())
                .filter(bak -> bak != Bak.TEAM || inTeam || filter.bak() == Bak.TEAM)
                .map(bak ->
                        new Keuze(
                                bak.code(),
                                text("dossier.bak." + bak.code()),
                                counts.getOrDefault(bak, 0),
                                bak == filter.bak()))
                .toList();
    }

    List<Keuze> ouderdom(UUID swv, UUID account, Filter filter) {
        Map<String, Integer> counts =
                werklijst.counts(swv, account, filter, Filter.Veld.OUDERDOM, List.of());
        return Arrays.stream(Ouderdom.values())
                .map(stap ->
                        new Keuze(
                                stap.code(),
                                text("dossier.ouderdom." + stap.code()),
                                counts.getOrDefault(stap.code(), 0),
                                Filter.Veld.OUDERDOM.grens(),
                                stap == filter.ouderdom()))
                .toList();
    }

    private static boolean isWorthOffering(Keuze keuze) {
        return keuze.aantal() > 0 || keuze.gekozen();
    }

    /** The choices of a field, each with its name, in this order. */
    private List<Keuze> named(
            UUID swv,
            UUID account,
            Filter filter,
            Filter.Veld veld,
            @Nullable String gekozen,
            List<Map.Entry<String, String>> namen) {
        Map<String, Integer> counts =
                werklijst.counts(
                        swv, account, filter, veld, namen.stream().map(Map.Entry::getKey).toList());
        return namen.stream()
                .map(een ->
                        new Keuze(
                                een.getKey(),
                                een.getValue(),
                                counts.getOrDefault(een.getKey(), 0),
                                veld.grens(),
                                een.getKey().equals(gekozen)))
                .filter(Keuzes::isWorthOffering)
                .toList();
    }

    private static @Nullable String code(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private String text(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
