package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Filter;
import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.swv.team.Team;
import nl.hulproute.swv.team.Teams;
import nl.hulproute.swv.toewijzing.Toewijzing.Gedaan;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who handles several dossiers, ticked in the list; what was done can be taken back. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class LijsttoewijzingController {

    private static final int MEESTE = 100;

    private final Behandelaars behandelaars;
    private final Teams teams;
    private final Wiekeuze wiekeuze;
    private final Toewijzer toewijzer;

    LijsttoewijzingController(
            Behandelaars behandelaars, Teams teams, Wiekeuze wiekeuze, Toewijzer toewijzer) {
        this.behandelaars = behandelaars;
        this.teams = teams;
        this.wiekeuze = wiekeuze;
        this.toewijzer = toewijzer;
    }

    /** As far as nobody else changed them meanwhile. */
    @PostMapping("/swv/dossiers/toewijzen")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String assign(
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        List<Dossierkeuze> keuzes = choices(velden);
        String aan = Objects.requireNonNullElse(velden.getFirst("aan"), "");
        Optional<Wie> naar = wiekeuze.parse(werkplek.tenantId(), aan);
        if (keuzes.isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "toewijzing.niets-gekozen");
        } else if (naar.isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "toewijzing.kies-iemand");
        } else {
            assign(werkplek, keuzes, naar.get(), redirect);
        }
        return "redirect:" + Filter.of(velden).adres(null);
    }

    private void assign(
            Werkplek werkplek, List<Dossierkeuze> keuzes, Wie naar, RedirectAttributes redirect) {
        UUID swv = werkplek.tenantId();
        List<Toewijzing> toewijzingen =
                keuzes.stream()
                        .map(keuze -> new Toewijzing(keuze.id(), keuze.versie(), naar))
                        .toList();
        List<Gedaan> gedaan = toewijzer.assign(werkplek, toewijzingen);
        redirect.addFlashAttribute("toegewezen", gedaan.size());
        redirect.addFlashAttribute("toegewezenAan", naar.woord());
        redirect.addFlashAttribute("nietToegewezen", toewijzer.late(swv, toewijzingen));
        redirect.addFlashAttribute(
                "terugToewijzing",
                new ArrayList<>(gedaan.stream().map(een -> een.keuze().text()).toList()));
    }

    /** Gives each back to who had it, as far as nobody changed it since. */
    @PostMapping("/swv/dossiers/toewijzen/terug")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String undo(
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        UUID swv = werkplek.tenantId();
        Map<UUID, Behandelaar> wie =
                behandelaars.all(swv).stream()
                        .collect(Collectors.toMap(Behandelaar::account, b -> b));
        Map<UUID, Team> team =
                teams.all(swv).stream().collect(Collectors.toMap(Team::id, een -> een));
        List<Toewijzing> terug =
                choices(velden).stream()
                        .map(keuze ->
                                new Toewijzing(
                                        keuze.id(),
                                        keuze.versie(),
                                        new Wie(
                                                keuze.behandelaar().map(wie::get).orElse(null),
                                                keuze.team().map(team::get).orElse(null),
                                                false)))
                        .toList();
        toewijzer.assign(werkplek, terug);
        if (toewijzer.late(swv, terug) > 0) {
            redirect.addFlashAttribute("foutmelding", "toewijzing.teruggezet.niet");
        } else {
            redirect.addFlashAttribute("melding", "toewijzing.teruggezet");
        }
        return "redirect:" + Filter.of(velden).adres(null);
    }

    private static List<Dossierkeuze> choices(MultiValueMap<String, String> velden) {
        return velden.getOrDefault("dossier", List.of()).stream()
                .limit(MEESTE)
                .flatMap(tekst -> Dossierkeuze.parse(tekst).stream())
                .toList();
    }
}
