package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** <em>Lopende aanvragen</em>: the hulpvragen of the whole school. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class HulpvragenController {

    private final Hulpvragenlijst lijst;
    private final Statusbijwerking statusbijwerking;

    HulpvragenController(Hulpvragenlijst lijst, Statusbijwerking statusbijwerking) {
        this.lijst = lijst;
        this.statusbijwerking = statusbijwerking;
    }

    @GetMapping("/hulpvragen")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String toon(
            @RequestParam(defaultValue = "false") boolean alle,
            @RequestParam @Nullable String na,
            Werkplek werkplek,
            Model model) {
        model.addAttribute("alle", alle);
        model.addAttribute("na", na);
        model.addAttribute("pagina", lijst.lees(werkplek.tenantId(), alle, werkplek.groepen(), na));
        return "school/hulpvraag/lijst";
    }

    @PostMapping("/hulpvragen/statussen")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String werkBij(Werkplek werkplek, RedirectAttributes naar) {
        statusbijwerking
                .werkBij(werkplek.tenantId())
                .ifPresentOrElse(
                        reden -> naar.addFlashAttribute("foutmelding", reden),
                        () -> naar.addFlashAttribute("melding", "hulpvraag.statussen.bijgewerkt"));
        return "redirect:/hulpvragen";
    }
}
