package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/**
 * <em>Ter goedkeuring aanbieden</em>, taking that back, and giving a draft back; approving is
 * sending ({@link VerzendController}).
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/hulpvragen/{id}/goedkeuring")
class GoedkeuringController {

    private static final int LANGSTE_REDEN = 2000;

    private final Hulpvraagtoegang toegang;
    private final KeurGoed keuren;

    GoedkeuringController(Hulpvraagtoegang toegang, KeurGoed keuren) {
        this.toegang = toegang;
        this.keuren = keuren;
    }

    @PostMapping
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String bied(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "false") boolean geenBsn,
            Werkplek werkplek,
            RedirectAttributes naar) {
        var uitkomst = keuren.bied(toegang.vind(id, werkplek), versie, geenBsn, werkplek);
        naar.addFlashAttribute(
                uitkomst == KeurGoed.Uitkomst.AANGEBODEN ? "melding" : "foutmelding",
                uitkomst.sleutel());
        return "redirect:/hulpvragen/{id}/verzenden";
    }

    @PostMapping("/intrekken")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String trekIn(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        toegang.vind(id, werkplek);
        boolean gelukt = keuren.trekIn(id, werkplek);
        naar.addFlashAttribute(
                gelukt ? "melding" : "foutmelding",
                gelukt ? "goedkeuring.ingetrokken" : "goedkeuring.te-laat");
        return "redirect:/hulpvragen/{id}/bewerken";
    }

    /** Who is no directeur may do this as a deputy only, so that the service decides. */
    @PostMapping("/teruggeven")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String geefTerug(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            RedirectAttributes naar) {
        toegang.vind(id, werkplek);
        String kort = reden.strip();
        if (kort.isEmpty() || kort.length() > LANGSTE_REDEN) {
            naar.addFlashAttribute("foutmelding", "goedkeuring.reden.nodig");
            return "redirect:/hulpvragen/{id}/verzenden";
        }
        boolean gelukt = keuren.geefTerug(id, kort, werkplek);
        naar.addFlashAttribute(
                gelukt ? "melding" : "foutmelding",
                gelukt ? "goedkeuring.teruggegeven" : "goedkeuring.te-laat");
        return "redirect:/hulpvragen/{id}/verzenden";
    }
}
