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

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** <em>Bijlagen toevoegen</em> to a hulpvraag that was delivered. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class AanvullingController {

    private final Hulpvraagtoegang toegang;
    private final Stoffen stoffen;
    private final VerstuurAanvulling versturen;

    AanvullingController(Hulpvraagtoegang toegang, Stoffen stoffen, VerstuurAanvulling versturen) {
        this.toegang = toegang;
        this.stoffen = stoffen;
        this.versturen = versturen;
    }

    @GetMapping("/hulpvragen/{id}/bijlagen-toevoegen")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        vul(model, toegang.vind(id, werkplek), Set.of(), "");
        return "school/hulpvraag/aanvullen";
    }

    @PostMapping("/hulpvragen/{id}/bijlagen-toevoegen")
    @Mag(Actie.HULPVRAAG_VERZENDEN)
    String verstuur(
            @PathVariable UUID id,
            @RequestParam @Nullable Set<UUID> documenten,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "false") boolean geenBsn,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        var gekozen = Optional.ofNullable(documenten).orElse(Set.of());
        return switch (versturen.verstuur(id, gekozen, toelichting.strip(), geenBsn, werkplek)) {
            case VerstuurAanvulling.Uitkomst.Verzonden verzonden -> {
                naar.addFlashAttribute("melding", "hulpvraag.aanvulling.verzonden");
                yield "redirect:/hulpvragen/{id}";
            }
            case VerstuurAanvulling.Uitkomst.TeLaat() -> {
                naar.addFlashAttribute("foutmelding", "hulpvraag.aanvulling.telaat");
                yield "redirect:/hulpvragen/{id}";
            }
            case VerstuurAanvulling.Uitkomst.NietsGekozen() -> {
                vul(model, zaak, gekozen, toelichting);
                model.addAttribute("foutmelding", "hulpvraag.aanvulling.niets");
                yield "school/hulpvraag/aanvullen";
            }
            case VerstuurAanvulling.Uitkomst.BsnVraag vraag -> {
                vul(model, zaak, gekozen, toelichting);
                model.addAttribute("verdacht", vraag.verdacht());
                yield "school/hulpvraag/aanvullen";
            }
        };
    }

    private void vul(Model model, Zaak zaak, Set<UUID> gekozen, String toelichting) {
        model.addAttribute("leerling", zaak.leerling());
        model.addAttribute("hulpvraag", zaak.hulpvraag());
        model.addAttribute("kan", versturen.kan(zaak.hulpvraag()));
        model.addAttribute("stof", stoffen.uitMap(zaak.hulpvraag()));
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("toelichting", toelichting);
    }
}
