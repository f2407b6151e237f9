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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Opslaan en verzenden</em>: exactly what the SWV will see, and one confirmation. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class VerzendController {

    private final Hulpvraagtoegang toegang;
    private final Conceptpagina pagina;
    private final VerzendHulpvraag verzenden;
    private final WijzigHulpvraag wijzigen;

    VerzendController(
            Hulpvraagtoegang toegang,
            Conceptpagina pagina,
            VerzendHulpvraag verzenden,
            WijzigHulpvraag wijzigen) {
        this.toegang = toegang;
        this.pagina = pagina;
        this.verzenden = verzenden;
        this.wijzigen = wijzigen;
    }

    @GetMapping("/hulpvragen/{id}/verzenden")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String voorbeeld(@PathVariable UUID id, Werkplek werkplek, Model model) {
        var zaak = toegang.vind(id, werkplek);
        if (!zaak.hulpvraag().mag(Handeling.VERZENDEN)) {
            return "redirect:/hulpvragen/{id}";
        }
        pagina.vulKeten(model, zaak);
        var vers = toegang.vind(id, werkplek);
        var dossier = pagina.vul(model, vers, werkplek);
        Conceptpagina.vulDossier(model, dossier.voorbeeld(), vers.hulpvraag(), werkplek);
        model.addAttribute("verdacht", dossier.verdacht());
        return "school/hulpvraag/voorbeeld";
    }

    @PostMapping("/hulpvragen/{id}/verzenden")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String verzend(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "false") boolean geenBsn,
            @RequestParam(defaultValue = "") String vingerafdruk,
            @RequestParam(required = false) @Nullable UUID aanbod,
            Werkplek werkplek,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var akkoord = new Akkoord(vingerafdruk, aanbod);
        return switch (verzenden.verzend(zaak, versie, akkoord, geenBsn, werkplek)) {
            case VerzendHulpvraag.Uitkomst.Verzonden() -> {
                naar.addFlashAttribute("melding", "hulpvraag.verzonden");
                yield "redirect:/hulpvragen/{id}";
            }
            case VerzendHulpvraag.Uitkomst.Onvolledig onvolledig ->
                    terug("hulpvraag.verzenden.onvolledig", naar);
            case VerzendHulpvraag.Uitkomst.BsnVraag vraag -> terug("hulpvraag.verzenden.bsn", naar);
            case VerzendHulpvraag.Uitkomst.Gewijzigd() ->
                    terug("hulpvraag.verzenden.gewijzigd", naar);
            case VerzendHulpvraag.Uitkomst.Goedkeuren() -> terug("goedkeuring.eerst", naar);
        };
    }

    /** <em>Wijzigen</em>: back to the draft, while not delivered or when refused. */
    @PostMapping("/hulpvragen/{id}/wijzigen")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String wijzig(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        toegang.vind(id, werkplek);
        if (!wijzigen.wijzig(id, werkplek)) {
            naar.addFlashAttribute("foutmelding", "hulpvraag.wijzigen.telaat");
            return "redirect:/hulpvragen/{id}";
        }
        naar.addFlashAttribute("melding", "hulpvraag.wijzigen.concept");
        return "redirect:/hulpvragen/{id}/bewerken";
    }

    private static String terug(String sleutel, RedirectAttributes naar) {
        naar.addFlashAttribute("foutmelding", sleutel);
        return "redirect:/hulpvragen/{id}/verzenden";
    }
}
