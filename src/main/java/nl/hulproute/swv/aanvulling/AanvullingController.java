package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
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

import java.util.List;
import java.util.UUID;

/** What was asked of the school, what it answered and what is open. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class AanvullingController {

    private final Dossierpagina pagina;
    private final Vraagbeelden beelden;
    private final Vraagsluiter sluiter;

    AanvullingController(Dossierpagina pagina, Vraagbeelden beelden, Vraagsluiter sluiter) {
        this.pagina = pagina;
        this.beelden = beelden;
        this.sluiter = sluiter;
    }

    /** What was asked in a dossier that was merged into this one. */
    record Elders(Dossier dossier, List<Vraagbeelden.Vraagbeeld> vragen) {}

    @GetMapping("/swv/dossiers/{id}/aanvulling")
    @Mag(Actie.DOSSIERS_ZIEN)
    String overview(@PathVariable UUID id, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        model.addAttribute("vragen", beelden.of(werkplek.tenantId(), dossier.id()));
        model.addAttribute("elders", elsewhere(werkplek.tenantId(), model));
        return "swv/aanvulling/overzicht";
    }

    private List<Elders> elsewhere(UUID swv, Model model) {
        return Dossierpagina.meelopers(model).stream()
                .map(een -> new Elders(een, beelden.of(swv, een.id())))
                .filter(een -> !een.vragen().isEmpty())
                .toList();
    }

    @PostMapping("/swv/dossiers/{id}/aanvulling/{vraag}/vervalt")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String close(
            @PathVariable UUID id,
            @PathVariable UUID vraag,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        var bezwaar =
                sluiter.close(
                        werkplek.tenantId(), dossier.id(), vraag, reden.strip(), werkplek.naam());
        if (bezwaar.isEmpty()) {
            redirect.addFlashAttribute("melding", "aanvulvraag.vervallen");
            return "redirect:/swv/dossiers/" + id + "/aanvulling";
        }
        if (bezwaar.get() == Vraagsluiter.Bezwaar.NIET_OPEN) {
            redirect.addFlashAttribute("foutmelding", bezwaar.get().sleutel());
            return "redirect:/swv/dossiers/" + id + "/aanvulling";
        }
        model.addAttribute(
                "fouten", List.of(new Veldfout("reden-" + vraag, bezwaar.get().sleutel())));
        model.addAttribute("gesloten", vraag);
        model.addAttribute("reden", reden);
        return overview(id, werkplek, model);
    }
}
