package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.swv.dossier.Schoolontvangers;
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

/** What the school will read, and then the asking itself. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class VerzoekController {

    private final Dossierpagina pagina;
    private final Conceptvragen concepten;
    private final Aanvulvrager vrager;
    private final Vraagwoorden woorden;
    private final Schoolontvangers ontvangers;

    VerzoekController(
            Dossierpagina pagina,
            Conceptvragen concepten,
            Aanvulvrager vrager,
            Vraagwoorden woorden,
            Schoolontvangers ontvangers) {
        this.pagina = pagina;
        this.concepten = concepten;
        this.vrager = vrager;
        this.woorden = woorden;
        this.ontvangers = ontvangers;
    }

    @GetMapping("/swv/dossiers/{id}/aanvulling/voorbeeld")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String preview(@PathVariable UUID id, Werkplek werkplek, Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        List<Aanvulvraag> concept = concepten.of(werkplek.tenantId(), dossier.id());
        if (concept.isEmpty()) {
            return "redirect:/swv/dossiers/" + id + "/aanvulling/vragen";
        }
        model.addAttribute("concept", concept);
        model.addAttribute("merk", Conceptvragen.merk(concept));
        model.addAttribute("toelichting", woorden.toelichting(concept));
        model.addAttribute("nieuweStatus", HulpvraagStatus.AANVULLING_GEVRAAGD);
        model.addAttribute("ontvangers", ontvangers.of(werkplek.tenantId(), dossier));
        return "swv/aanvulling/voorbeeld";
    }

    @PostMapping("/swv/dossiers/{id}/aanvulling/versturen")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String send(
            @PathVariable UUID id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String merk,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        var bezwaar =
                vrager.ask(
                        werkplek.tenantId(),
                        dossier.id(),
                        new Aanvulvrager.Opdracht(
                                versie, merk, werkplek.account(), werkplek.naam()));
        if (bezwaar.isEmpty()) {
            redirect.addFlashAttribute("melding", "aanvulvraag.gevraagd");
            return "redirect:/swv/dossiers/" + id + "/aanvulling";
        }
        if (concepten.of(werkplek.tenantId(), dossier.id()).isEmpty()) {
            redirect.addFlashAttribute("foutmelding", "aanvulvraag.al-verstuurd");
            return "redirect:/swv/dossiers/" + id + "/aanvulling";
        }
        model.addAttribute("foutmelding", bezwaar.get().sleutel());
        String view = preview(id, werkplek, model);
        pagina.meanwhile(werkplek, pagina.read(werkplek, id), versie, model);
        return view;
    }
}
