package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.sms.Smspoort;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Arrays;

/** Beheer > Ouders: what the school wants of carers before a plan is sent. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class OuderregelController {

    private final Ouderregels regels;
    private final Smspoort smspoort;

    OuderregelController(Ouderregels regels, Smspoort smspoort) {
        this.regels = regels;
        this.smspoort = smspoort;
    }

    @GetMapping("/beheer/ouders")
    @Mag(Actie.SCHOOL_BEWERKEN)
    String toon(Werkplek werkplek, Model model) {
        model.addAttribute("stand", regels.van(werkplek.tenantId()));
        model.addAttribute("regels", Ouderregel.values());
        model.addAttribute("sms", smspoort.aan());
        return "school/ouders/regel";
    }

    @PostMapping("/beheer/ouders")
    @Mag(Actie.SCHOOL_BEWERKEN)
    String zet(
            @RequestParam int versie,
            @RequestParam String regel,
            Werkplek werkplek,
            RedirectAttributes flash) {
        boolean gelukt =
                Arrays.stream(Ouderregel.values())
                        .filter(een -> een.code().equals(regel))
                        .findFirst()
                        .filter(een ->
                                regels.zet(
                                        werkplek.tenantId(),
                                        new Ouderregels.Stand(versie, een),
                                        werkplek.naam()))
                        .isPresent();
        flash.addFlashAttribute(
                gelukt ? "melding" : "foutmelding",
                gelukt ? "ouders.regel.opgeslagen" : "school.fout.gewijzigd");
        return "redirect:/beheer/ouders";
    }
}
