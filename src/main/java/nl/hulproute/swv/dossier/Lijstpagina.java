package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Vraagplan;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.team.Team;
import nl.hulproute.swv.team.Teams;
import nl.hulproute.swv.weergave.Kolom;
import nl.hulproute.swv.weergave.Kolomkeuzes;
import nl.hulproute.swv.weergave.Lijstfilters;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the page of the worklist shows, as of one moment: one transaction for all that it asks. */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Transactional(readOnly = true)
class Lijstpagina {

    private final Vraagplan vraagplan;
    private final Werklijst werklijst;
    private final Keuzes keuzes;
    private final Statuslabels labels;
    private final Behandelaars behandelaars;
    private final Teams teams;
    private final Kolomkeuzes kolommen;
    private final Lijstfilters filters;
    private final ObjectProvider<Lijsttoevoeging> toevoegingen;

    Lijstpagina(
            Vraagplan vraagplan,
            Werklijst werklijst,
            Keuzes keuzes,
            Statuslabels labels,
            Behandelaars behandelaars,
            Teams teams,
            Kolomkeuzes kolommen,
            Lijstfilters filters,
            ObjectProvider<Lijsttoevoeging> toevoegingen) {
        this.vraagplan = vraagplan;
        this.werklijst = werklijst;
        this.keuzes = keuzes;
        this.labels = labels;
        this.behandelaars = behandelaars;
        this.teams = teams;
        this.kolommen = kolommen;
        this.filters = filters;
        this.toevoegingen = toevoegingen;
    }

    void fill(Werkplek werkplek, Filter filter, @Nullable UUID na, Model model) {
        UUID swv = werkplek.tenantId();
        UUID account = werkplek.account();
        vraagplan.perVraag();
        model.addAttribute("filter", filter);
        Werklijst.Pagina pagina = werklijst.page(swv, account, filter, na);
        List<UUID> dossiers = pagina.regels().stream().map(Lijstregel::id).toList();
        toevoegingen.orderedStream().forEach(deel -> deel.fill(werkplek, dossiers, model));
        model.addAttribute("pagina", pagina);
        model.addAttribute("na", na);
        List<Team> alleTeams = teams.all(swv);
        boolean inTeam = alleTeams.stream().anyMatch(team -> team.leden().contains(account));
        model.addAttribute("teams", alleTeams);
        model.addAttribute("tabs", keuzes.tabs(swv, account, filter, inTeam));
        model.addAttribute("labels", labels.all(swv));
        choices(swv, account, filter, alleTeams, model);
        model.addAttribute(
                "kolommen",
                kolommen.of(swv, account).stream().map(Kolom::code).collect(Collectors.toSet()));
        model.addAttribute("alleKolommen", Kolom.values());
        model.addAttribute("bewaard", filters.of(swv, account));
    }

    private void choices(UUID swv, UUID account, Filter filter, List<Team> teams, Model model) {
        List<Behandelaar> wie = behandelaars.all(swv);
        List<Keuze> statussen = keuzes.status(swv, account, filter);
        model.addAttribute("statussen", statussen);
        model.addAttribute("types", keuzes.types(swv, account, filter));
        model.addAttribute("scholen", keuzes.scholen(swv, account, filter));
        model.addAttribute("ouderdommen", keuzes.ouderdom(swv, account, filter));
        model.addAttribute("behandelaars", wie);
        model.addAttribute("namen", names(wie));
        model.addAttribute(
                "behandelaarkeuzes", keuzes.behandelaars(swv, account, filter, wie, teams));
        model.addAttribute("meeste", Telgrens.MEESTE);
        model.addAttribute(
                "aantal",
                statussen.stream()
                        .filter(Keuze::gekozen)
                        .mapToInt(Keuze::aantal)
                        .findFirst()
                        .orElse(0));
    }

    /** A name may have changed since a dossier was given. */
    private static Map<UUID, String> names(List<Behandelaar> wie) {
        return wie.stream().collect(Collectors.toMap(Behandelaar::account, Behandelaar::naam));
    }
}
