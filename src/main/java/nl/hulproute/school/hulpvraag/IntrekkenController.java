package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Intrekken</em>: the reason, what happens, and one confirmation. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class IntrekkenController {

    private final Hulpvraagtoegang toegang;
    private final Terugnames terugnames;
    private final Redenvorm redenvorm;
    private final TrekHulpvraagIn intrekken;

    IntrekkenController(
            Hulpvraagtoegang toegang,
            Terugnames terugnames,
            Redenvorm redenvorm,
            TrekHulpvraagIn intrekken) {
        this.toegang = toegang;
        this.terugnames = terugnames;
        this.redenvorm = redenvorm;
        this.intrekken = intrekken;
    }

    @GetMapping("/hulpvragen/{id}/intrekken")
    @Mag(Actie.HULPVRAAG_TERUGNEMEN)
    String vraag(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            Model model) {
        fill(model, toegang.vind(id, werkplek), new Redenvorm.Invoer(reden, ""));
        return "school/hulpvraag/intrekken";
    }

    @PostMapping("/hulpvragen/{id}/intrekken")
    @Mag(Actie.HULPVRAAG_TERUGNEMEN)
    String trekIn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var invoer = new Redenvorm.Invoer(reden, toelichting);
        var controle = Terugreden.check(Handeling.INTREKKEN, reden, invoer.toelichting());
        if (!controle.goed() || !bevestigd) {
            fill(model, zaak, invoer);
            model.addAttribute("fouten", controle.fouten());
            model.addAttribute("bevestig", controle.goed());
            if (controle.goed()) {
                model.addAttribute("zin", redenvorm.zin(Handeling.INTREKKEN, invoer));
            }
            return "school/hulpvraag/intrekken";
        }
        var uitkomst = intrekken.trekIn(id, redenvorm.zin(Handeling.INTREKKEN, invoer), werkplek);
        naar.addFlashAttribute(
                uitkomst == TrekHulpvraagIn.Uitkomst.KAN_NIET ? "foutmelding" : "melding",
                uitkomst.sleutel());
        return "redirect:/hulpvragen/{id}";
    }

    private void fill(Model model, Zaak zaak, Redenvorm.Invoer invoer) {
        var stand = terugnames.stand(zaak.hulpvraag());
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", zaak.hulpvraag());
        model.addAttribute("onderweg", stand.intrekkingOnderweg());
        model.addAttribute("bevestig", false);
        redenvorm.fill(model, Handeling.INTREKKEN, invoer);
    }
}
