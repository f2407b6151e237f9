package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.UUID;

/** Reading through what is written, and finalising it. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/opp/{id}/vaststellen")
class VaststelController {

    private final Leerlingtoegang toegang;
    private final Opplezing lezing;
    private final Vaststelling vaststelling;
    private final MessageSource teksten;

    VaststelController(
            Leerlingtoegang toegang,
            Opplezing lezing,
            Vaststelling vaststelling,
            MessageSource teksten) {
        this.toegang = toegang;
        this.lezing = lezing;
        this.vaststelling = vaststelling;
        this.teksten = teksten;
    }

    @GetMapping
    @Mag(Actie.OPP_BEWERKEN)
    String toon(
            @PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek, Model model) {
        lezing.vulVaststellen(model, toegang.vind(leerlingId, werkplek), id, werkplek);
        return "school/opp/vaststellen";
    }

    @PostMapping
    @Mag(Actie.OPP_BEWERKEN)
    String stelVast(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam int nummer,
            @RequestParam(defaultValue = "false") boolean geenBsn,
            Werkplek werkplek,
            Locale taal,
            RedirectAttributes flash) {
        var leerling = toegang.vind(leerlingId, werkplek);
        var uitkomst = vaststelling.stelVast(leerling, id, versie, geenBsn, werkplek);
        if (uitkomst == Vaststelling.Uitkomst.VASTGESTELD) {
            flash.addFlashAttribute(
                    "melding", teksten.getMessage("opp.vastgesteld", new Object[] {nummer}, taal));
            return "redirect:/leerlingen/{leerlingId}/opp/{id}";
        }
        flash.addFlashAttribute(
                "foutmelding", "opp.vaststellen.fout." + uitkomst.name().toLowerCase(Locale.ROOT));
        return "redirect:/leerlingen/{leerlingId}/opp/{id}/vaststellen";
    }
}
