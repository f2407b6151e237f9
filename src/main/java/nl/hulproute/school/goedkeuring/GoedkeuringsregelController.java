package nl.hulproute.school.goedkeuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <em>School &gt; Info &gt; Goedkeuring</em>: the choice, who can approve, and former choices. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/school/goedkeuring")
class GoedkeuringsregelController {

    private final Goedkeuringsregels regels;
    private final Medewerkers medewerkers;

    GoedkeuringsregelController(Goedkeuringsregels regels, Medewerkers medewerkers) {
        this.regels = regels;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    @Mag(Actie.SCHOOL_ZIEN)
    String toon(Werkplek werkplek, Model model) {
        model.addAttribute("aan", regels.aan(werkplek.tenantId()));
        model.addAttribute("keuzes", regels.keuzes(werkplek.tenantId()));
        model.addAttribute(
                "goedkeurders",
                medewerkers.withRight(werkplek.tenantId(), Actie.HULPVRAAG_GOEDKEUREN));
        return "school/goedkeuring/regel";
    }

    @PostMapping
    @Mag(Actie.SCHOOL_BEWERKEN)
    String kies(@RequestParam boolean aan, Werkplek werkplek, RedirectAttributes naar) {
        if (regels.kies(aan, werkplek)) {
            naar.addFlashAttribute(
                    "melding", aan ? "goedkeuring.regel.is-aan" : "goedkeuring.regel.is-uit");
        } else {
            naar.addFlashAttribute("foutmelding", "goedkeuring.regel.niemand");
        }
        return "redirect:/school/goedkeuring";
    }
}
