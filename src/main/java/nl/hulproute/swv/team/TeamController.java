package nl.hulproute.swv.team;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.swv.organisatie.Behandelaar;
import nl.hulproute.swv.organisatie.Behandelaars;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** <em>Teams</em>: who is in which, under Organisatie. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class TeamController {

    private static final String LIJST = "/swv/organisatie/teams";

    private static final Pattern TEAM = Pattern.compile("^team\\s+", Pattern.CASE_INSENSITIVE);

    private final Teams teams;
    private final Behandelaars behandelaars;

    TeamController(Teams teams, Behandelaars behandelaars) {
        this.teams = teams;
        this.behandelaars = behandelaars;
    }

    @GetMapping(LIJST)
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        model.addAttribute("teams", teams.all(werkplek.tenantId()));
        model.addAttribute(
                "namen",
                behandelaars.all(werkplek.tenantId()).stream()
                        .collect(toMap(Behandelaar::account, Behandelaar::naam)));
        return "swv/team/lijst";
    }

    @GetMapping(LIJST + "/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView blank(Werkplek werkplek) {
        return form(werkplek, null, "", Set.of(), "", new Veldcontrole());
    }

    @PostMapping(LIJST + "/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView add(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") Set<UUID> leden,
            RedirectAttributes flash) {
        return save(werkplek, null, clean(naam), leden, "", flash);
    }

    @GetMapping(LIJST + "/{id}")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView show(Werkplek werkplek, @PathVariable UUID id) {
        Team team = read(werkplek, id);
        return form(werkplek, team, team.naam(), team.leden(), team.merk(), new Veldcontrole());
    }

    @PostMapping(LIJST + "/{id}")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView change(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") Set<UUID> leden,
            @RequestParam(defaultValue = "") String gezien,
            RedirectAttributes flash) {
        return save(werkplek, read(werkplek, id), clean(naam), leden, gezien, flash);
    }

    @PostMapping(LIJST + "/{id}/weg")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String remove(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        teams.remove(werkplek.tenantId(), read(werkplek, id), werkplek.naam());
        flash.addFlashAttribute("melding", "team.weg.gedaan");
        return "redirect:" + LIJST;
    }

    private ModelAndView save(
            Werkplek werkplek,
            @Nullable Team team,
            String naam,
            Set<UUID> gekozen,
            String gezien,
            RedirectAttributes flash) {
        UUID swv = werkplek.tenantId();
        UUID id = team == null ? null : team.id();
        var controle = new Veldcontrole();
        if (naam.isEmpty() || naam.length() > Team.MAX_NAAM) {
            controle.fout("naam", "team.fout.naam", Team.MAX_NAAM);
        } else if (teams.taken(swv, naam, id)) {
            controle.fout("naam", "team.fout.bestaat");
        }
        Set<UUID> leden = known(swv, gekozen);
        if (leden.isEmpty()) {
            controle.fout("leden", "team.fout.leden");
        }
        if (!controle.goed()) {
            return form(werkplek, team, naam, gekozen, gezien, controle);
        }
        if (id == null) {
            teams.add(swv, naam, leden);
        } else if (!teams.change(swv, id, naam, leden, gezien)) {
            return late(werkplek, id, naam, gekozen);
        }
        flash.addFlashAttribute("melding", id == null ? "team.gemaakt" : "team.opgeslagen");
        return new ModelAndView("redirect:" + LIJST);
    }

    /** What was typed stays, beside what the team is now; saving again keeps what was typed. */
    private ModelAndView late(Werkplek werkplek, UUID id, String naam, Set<UUID> gekozen) {
        Team nu = read(werkplek, id);
        String leden =
                behandelaars.all(werkplek.tenantId()).stream()
                        .filter(een -> nu.leden().contains(een.account()))
                        .map(Behandelaar::naam)
                        .collect(joining(", "));
        var controle = new Veldcontrole();
        controle.fout("naam", "team.fout.intussen", nu.naam(), leden);
        return form(werkplek, nu, naam, gekozen, nu.merk(), controle);
    }

    /** Pages say "Team" before the name: who typed that too, meant it once. */
    private static String clean(String naam) {
        String kaal = naam.strip();
        String zonder = TEAM.matcher(kaal).replaceFirst("");
        return zonder.isEmpty() ? kaal : zonder;
    }

    private Set<UUID> known(UUID swv, Set<UUID> gekozen) {
        return behandelaars.all(swv).stream()
                .map(Behandelaar::account)
                .filter(gekozen::contains)
                .collect(toUnmodifiableSet());
    }

    private ModelAndView form(
            Werkplek werkplek,
            @Nullable Team team,
            String naam,
            Set<UUID> leden,
            String gezien,
            Veldcontrole controle) {
        UUID swv = werkplek.tenantId();
        var pagina = new ModelAndView("swv/team/bewerken");
        pagina.addObject("team", team)
                .addObject("naam", naam)
                .addObject("leden", leden)
                .addObject("gezien", gezien)
                .addObject("behandelaars", behandelaars.all(swv))
                .addObject("aantal", team == null ? 0 : teams.dossiers(swv, team.id()))
                .addObject("fouten", controle.fouten());
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private Team read(Werkplek werkplek, UUID id) {
        return teams.find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
