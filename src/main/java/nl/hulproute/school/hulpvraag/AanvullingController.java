package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** <em>Bijlagen toevoegen</em> to a hulpvraag that was delivered. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class AanvullingController {

    /** As long as the field of the page lets a toelichting be. */
    private static final int LANGST = 2000;

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
        String tekst = hoogstens(Invoer.tekst(toelichting));
        return switch (versturen.verstuur(zaak, gekozen, tekst, geenBsn, werkplek)) {
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
            case VerstuurAanvulling.Uitkomst.ZonderToestemming(List<Stuk> stukken) -> {
                vul(model, zaak, gekozen, toelichting);
                model.addAttribute("zonderToestemming", stukken);
                model.addAttribute("foutmelding", "hulpvraag.aanvulling.geweigerd");
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
        model.addAttribute("stof", stoffen.uitMap(zaak));
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("toelichting", toelichting);
    }

    private static String hoogstens(String tekst) {
        return tekst.length() <= LANGST ? tekst : tekst.substring(0, LANGST);
    }
}
