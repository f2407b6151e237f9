package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.koppeling.Schooladressen;
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

/** <em>Leerling verhuist</em>: what one can do with a hulpvraag that runs. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class VerhuizenController {

    private static final int MAX_TEKST = 3000;

    private final Hulpvraagtoegang toegang;
    private final VerstuurAanvulling versturen;
    private final MeldVerhuizing melden;
    private final Schooladressen adressen;

    VerhuizenController(
            Hulpvraagtoegang toegang,
            VerstuurAanvulling versturen,
            MeldVerhuizing melden,
            Schooladressen adressen) {
        this.toegang = toegang;
        this.versturen = versturen;
        this.melden = melden;
        this.adressen = adressen;
    }

    @GetMapping("/hulpvragen/{id}/leerling-verhuist")
    @Mag(Actie.HULPVRAAG_TERUGNEMEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        fill(model, toegang.vind(id, werkplek), "");
        return "school/hulpvraag/verhuizen";
    }

    @PostMapping("/hulpvragen/{id}/leerling-verhuist")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String meld(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tekst,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var controle = check(tekst.strip());
        if (!controle.goed()) {
            fill(model, zaak, tekst);
            model.addAttribute("fouten", controle.fouten());
            return "school/hulpvraag/verhuizen";
        }
        String school = adressen.van(werkplek.tenantId()).naam();
        boolean gemeld = melden.meld(id, tekst.strip(), school, werkplek);
        naar.addFlashAttribute(
                gemeld ? "melding" : "foutmelding",
                gemeld ? "hulpvraag.verhuizen.gemeld" : "hulpvraag.aanvulling.telaat");
        return "redirect:/hulpvragen/{id}";
    }

    private static Veldcontrole check(String tekst) {
        var controle =
                new Veldcontrole()
                        .verplicht("tekst", tekst, "hulpvraag.verhuizen.schrijf")
                        .lengte("tekst", tekst, MAX_TEKST);
        if (tekst.contains("[")) {
            controle.fout("tekst", "hulpvraag.verhuizen.haken");
        }
        controle.zonderBsn("tekst", tekst, "hulpvraag.terugreden.bsn");
        return controle;
    }

    private void fill(Model model, Zaak zaak, String tekst) {
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", zaak.hulpvraag());
        model.addAttribute("kan", versturen.kan(zaak.hulpvraag()));
        model.addAttribute("tekst", tekst);
    }
}
