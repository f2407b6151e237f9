package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.oso.Categorie;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The form of a draft, kept by itself while one types. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class ConceptController {

    /** Begins the action of a button at one document that is asked for. */
    private static final String SLOT = "slot-";

    private final Hulpvraagtoegang toegang;
    private final Hulpvragen hulpvragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Conceptpagina pagina;
    private final Mapstukken map;
    private final Verzamelen verzamelen;
    private final KeurGoed keuren;
    private final Clock clock;

    ConceptController(
            Hulpvraagtoegang toegang,
            Hulpvragen hulpvragen,
            Gebeurtenissen gebeurtenissen,
            Conceptpagina pagina,
            Mapstukken map,
            Verzamelen verzamelen,
            KeurGoed keuren,
            Clock clock) {
        this.toegang = toegang;
        this.hulpvragen = hulpvragen;
        this.gebeurtenissen = gebeurtenissen;
        this.pagina = pagina;
        this.map = map;
        this.verzamelen = verzamelen;
        this.keuren = keuren;
        this.clock = clock;
    }

    @GetMapping("/hulpvragen/{id}/bewerken")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        var zaak = toegang.vind(id, werkplek);
        if (!zaak.hulpvraag().mag(Handeling.BEWERKEN)) {
            return "redirect:/hulpvragen/{id}";
        }
        pagina.vul(model, zaak, werkplek);
        return "school/hulpvraag/bewerken";
    }

    /** Keeps the draft; htmx (autosave) gets the state beside the form, a browser a page. */
    @PostMapping("/hulpvragen/{id}/bewerken")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String bewaar(
            @PathVariable UUID id,
            Conceptformulier formulier,
            @RequestParam MultiValueMap<String, String> velden,
            @RequestParam(defaultValue = "bewaren") String actie,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var zaak = toegang.vind(id, werkplek);
        boolean gelukt =
                hulpvragen.save(
                        werkplek.tenantId(),
                        id,
                        formulier.versie(),
                        formulier.op(zaak.hulpvraag().inhoud()));
        if (gelukt) {
            perDocument(zaak.hulpvraag(), new Conceptvelden(velden), werkplek);
        }
        if (htmx) {
            return stand(id, gelukt, werkplek, model);
        }
        if (!gelukt) {
            naar.addFlashAttribute("foutmelding", "hulpvraag.concept.gewijzigd");
            return "redirect:/hulpvragen/{id}/bewerken";
        }
        return naBewaren(actie, toegang.vind(id, werkplek), werkplek, naar);
    }

    private String naBewaren(String actie, Zaak zaak, Werkplek werkplek, RedirectAttributes naar) {
        if (actie.equals("verzamelen")) {
            var uitkomst = verzamelen.alles(zaak, werkplek);
            naar.addFlashAttribute("verzameld", uitkomst);
            return "redirect:/hulpvragen/{id}/bewerken#deel-bijlagen";
        }
        if (actie.startsWith(SLOT)) {
            var soort =
                    Documentsoort.ofCode(actie.substring(SLOT.length()))
                            .orElseThrow(Hulpvraagtoegang::weg);
            verzamelen.een(zaak, soort, werkplek);
            return "redirect:/hulpvragen/{id}/bewerken#slot-" + soort.code();
        }
        var reden = actie.equals("verzenden") ? pagina.mistReden(zaak) : Optional.<String>empty();
        if (reden.isPresent()) {
            naar.addFlashAttribute("foutmelding", "hulpvraag.extra.zonder-reden");
            return "redirect:/hulpvragen/{id}/bewerken" + reden.get();
        }
        naar.addFlashAttribute("melding", "hulpvraag.concept.bewaard");
        return switch (actie) {
            case "verzenden" -> "redirect:/hulpvragen/{id}/verzenden";
            case "aanvraagtype" -> "redirect:/hulpvragen/{id}/aanvraagtype";
            default -> "redirect:/hulpvragen/{id}/bewerken";
        };
    }

    private void perDocument(Hulpvraag hulpvraag, Conceptvelden velden, Werkplek werkplek) {
        map.redenen(hulpvraag, velden.redenen());
        if (werkplek.mag(Actie.MAP_BEWERKEN)) {
            map.dateer(hulpvraag, velden.dagtekeningen());
        }
    }

    /** Asks the chain and the SWV, and shows what they say; not kept by the form's own version. */
    @PostMapping("/hulpvragen/{id}/keten")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String keten(@PathVariable UUID id, Werkplek werkplek, Model model) {
        pagina.vulKeten(model, toegang.vind(id, werkplek));
        return "school/hulpvraag/delen :: keten";
    }

    /** What one block would send. */
    @GetMapping("/hulpvragen/{id}/blokken/{code}")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String blok(@PathVariable UUID id, @PathVariable String code, Werkplek werkplek, Model model) {
        var zaak = toegang.vind(id, werkplek);
        var categorie = Categorie.van(code).orElseThrow(Hulpvraagtoegang::weg);
        pagina.vulBlok(model, zaak, categorie);
        return "oso/blokken :: inhoud";
    }

    @PostMapping("/hulpvragen/{id}/verwijderen")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String verwijder(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        var hulpvraag = toegang.vind(id, werkplek).hulpvraag();
        if (hulpvragen.verwijder(werkplek.tenantId(), id, true)) {
            keuren.trekIn(id, werkplek);
            note(id, Gebeurtenis.Soort.VERWIJDERD, werkplek);
            naar.addFlashAttribute("ongedaan", "/hulpvragen/" + id + "/herstellen");
            naar.addFlashAttribute("ongedaanMelding", "hulpvraag.concept.verwijderd");
        }
        return "redirect:/leerlingen/" + hulpvraag.leerlingId() + "/samenwerkingsverband";
    }

    @PostMapping("/hulpvragen/{id}/herstellen")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String herstel(@PathVariable UUID id, Werkplek werkplek) {
        toegang.ookVerwijderd(id, werkplek);
        if (hulpvragen.verwijder(werkplek.tenantId(), id, false)) {
            note(id, Gebeurtenis.Soort.HERSTELD, werkplek);
        }
        return "redirect:/hulpvragen/{id}/bewerken";
    }

    private String stand(UUID id, boolean gelukt, Werkplek werkplek, Model model) {
        pagina.vul(model, toegang.vind(id, werkplek), werkplek);
        model.addAttribute("bewaard", gelukt ? clock.instant() : null);
        model.addAttribute("conflict", !gelukt);
        return "school/hulpvraag/delen :: bijgewerkt";
    }

    private void note(UUID id, Gebeurtenis.Soort soort, Werkplek werkplek) {
        gebeurtenissen.add(werkplek.tenantId(), id, soort, werkplek.naam(), "");
    }
}
