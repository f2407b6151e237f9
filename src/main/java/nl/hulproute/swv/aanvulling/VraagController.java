package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** <em>Aanvulling vragen</em>: the questions are put together one by one before they are asked. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class VraagController {

    private static final String PAD = "/swv/dossiers/{id}/aanvulling/vragen";

    private final Dossierpagina pagina;
    private final Conceptvragen concepten;
    private final Voorstellen voorstellen;
    private final Datums datums;

    VraagController(
            Dossierpagina pagina, Conceptvragen concepten, Voorstellen voorstellen, Datums datums) {
        this.pagina = pagina;
        this.concepten = concepten;
        this.voorstellen = voorstellen;
        this.datums = datums;
    }

    /** {@code vraag}: the draft that is changed; without it a new one is written. */
    @GetMapping(PAD)
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String drafts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID vraag,
            Werkplek werkplek,
            Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        if (vraag == null) {
            return show(
                    dossier, null, Vraaginvoer.leeg(datums.vandaag()), List.of(), werkplek, model);
        }
        Aanvulvraag concept = draft(werkplek, dossier, vraag);
        return show(dossier, concept, Vraaginvoer.of(concept), List.of(), werkplek, model);
    }

    @PostMapping(PAD)
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.head(werkplek, id, model);
        if (dossier.samengevoegd()) {
            return merged(id, redirect);
        }
        Vraaginvoer invoer = Vraaginvoer.of(velden);
        List<Veldfout> fouten = invoer.fouten(datums.vandaag());
        if (!fouten.isEmpty()) {
            return show(dossier, null, invoer, fouten, werkplek, model);
        }
        concepten.add(werkplek.tenantId(), dossier, List.of(invoer), werkplek.naam());
        redirect.addFlashAttribute("melding", "aanvulvraag.toegevoegd");
        return "redirect:" + PAD;
    }

    /** Makes drafts of the chosen proposals. */
    @PostMapping(PAD + "/voorstellen")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String propose(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<String> soort,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.read(werkplek, id);
        if (dossier.samengevoegd()) {
            return merged(id, redirect);
        }
        Set<String> gekozen = soort == null ? Set.of() : soort;
        List<Vraaginvoer> wat =
                voorstellen.of(werkplek.tenantId(), dossier).stream()
                        .filter(voorstel -> gekozen.contains(voorstel.soort().code()))
                        .map(Voorstellen.Voorstel::invoer)
                        .toList();
        concepten.add(werkplek.tenantId(), dossier, wat, werkplek.naam());
        redirect.addFlashAttribute(
                wat.isEmpty() ? "foutmelding" : "melding",
                wat.isEmpty() ? "aanvulvraag.voorstel.geen" : "aanvulvraag.voorstel.toegevoegd");
        return "redirect:" + PAD;
    }

    @PostMapping(PAD + "/{vraag}")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String change(
            @PathVariable UUID id,
            @PathVariable UUID vraag,
            @RequestParam int versie,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            Model model,
            RedirectAttributes redirect) {
        Dossier dossier = pagina.head(werkplek, id, model);
        Vraaginvoer invoer = Vraaginvoer.of(velden);
        List<Veldfout> fouten = invoer.fouten(datums.vandaag());
        if (!fouten.isEmpty()) {
            return show(dossier, draft(werkplek, dossier, vraag), invoer, fouten, werkplek, model);
        }
        if (concepten.change(werkplek.tenantId(), vraag, versie, invoer, werkplek.naam())) {
            redirect.addFlashAttribute("melding", "aanvulvraag.gewijzigd");
            return "redirect:" + PAD;
        }
        Aanvulvraag nu = draft(werkplek, dossier, vraag);
        model.addAttribute("vanCollega", nu);
        return show(
                dossier,
                nu,
                invoer,
                List.of(new Veldfout("wat", "aanvulvraag.fout.intussen", nu.doorNaam())),
                werkplek,
                model);
    }

    @PostMapping(PAD + "/{vraag}/weg")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID vraag,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        concepten.remove(werkplek.tenantId(), pagina.read(werkplek, id).id(), vraag);
        redirect.addFlashAttribute("weg", vraag);
        return "redirect:" + PAD;
    }

    @PostMapping(PAD + "/{vraag}/terug")
    @Mag(Actie.DOSSIERS_BEHANDELEN)
    String restore(@PathVariable UUID id, @PathVariable UUID vraag, Werkplek werkplek) {
        concepten.restore(werkplek.tenantId(), pagina.read(werkplek, id).id(), vraag);
        return "redirect:" + PAD;
    }

    /** Of an old window: it would wait here for ever. */
    private static String merged(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("foutmelding", "samenvoegen.niet-hier");
        return "redirect:/swv/dossiers/" + id + "/aanvulling";
    }

    private Aanvulvraag draft(Werkplek werkplek, Dossier dossier, UUID vraag) {
        return concepten
                .find(werkplek.tenantId(), dossier.id(), vraag)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Dossier dossier,
            @Nullable Aanvulvraag bewerkt,
            Vraaginvoer invoer,
            List<Veldfout> fouten,
            Werkplek werkplek,
            Model model) {
        model.addAttribute("bewerkt", bewerkt);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        model.addAttribute("concept", concepten.of(werkplek.tenantId(), dossier.id()));
        model.addAttribute("voorstellen", voorstellen.of(werkplek.tenantId(), dossier));
        model.addAttribute("soorten", Documentsoort.values());
        return "swv/aanvulling/vragen";
    }
}
