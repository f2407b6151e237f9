package nl.hulproute.swv.toewijzing;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who handles a dossier, chosen on its page. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class ToewijzingController {

    private final Dossierpagina pagina;
    private final Wiekeuze wiekeuze;
    private final Toewijzer toewijzer;

    ToewijzingController(Dossierpagina pagina, Wiekeuze wiekeuze, Toewijzer toewijzer) {
        this.pagina = pagina;
        this.wiekeuze = wiekeuze;
        this.toewijzer = toewijzer;
    }

    /** An empty {@code behandelaar} takes it from who handles it, and from its team. */
    @PostMapping("/swv/dossiers/{id}/toewijzing")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String assign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String behandelaar,
            @RequestParam int versie,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        UUID swv = werkplek.tenantId();
        pagina.read(werkplek, id);
        Optional<Wie> aan =
                behandelaar.isEmpty() ? Optional.of(Wie.NIEMAND) : wiekeuze.parse(swv, behandelaar);
        if (aan.isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "toewijzing.onbekend");
            return "redirect:/swv/dossiers/" + id;
        }
        var toewijzing = List.of(new Toewijzing(id, versie, aan.get()));
        if (toewijzer.assign(werkplek, toewijzing).isEmpty()
                && toewijzer.late(swv, toewijzing) > 0) {
            return late(id, versie, behandelaar, werkplek, model);
        }
        redirect.addFlashAttribute(
                "melding", behandelaar.isEmpty() ? "toewijzing.vrij" : "toewijzing.gedaan");
        return "redirect:/swv/dossiers/" + id;
    }

    private String late(UUID id, int versie, String behandelaar, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        pagina.meanwhile(werkplek, dossier, versie, model);
        model.addAttribute("gekozenBehandelaar", behandelaar);
        model.addAttribute("foutmelding", "toewijzing.intussen");
        return pagina.start(werkplek, dossier, model);
    }
}
