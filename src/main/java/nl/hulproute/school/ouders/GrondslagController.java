package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** On what ground each document of the map may be sent: seen, and chosen. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/ouders/grondslagen")
class GrondslagController {

    private static final int LANGST = 500;
    private static final Prullenbak.Soort REDEN =
            new Prullenbak.Soort(
                    "school.ouderafwijking",
                    "/ouders/grondslagen/redenen",
                    "/ouders/grondslagen",
                    "ouders.afwijking");

    private final Leerlingtoegang toegang;
    private final Leerlingmap map;
    private final Grondslagboek boek;
    private final Toestemmingen toestemmingen;
    private final Afwijkingen afwijkingen;
    private final Prullenbak prullenbak;

    GrondslagController(
            Leerlingtoegang toegang,
            Leerlingmap map,
            Grondslagboek boek,
            Toestemmingen toestemmingen,
            Afwijkingen afwijkingen,
            Prullenbak prullenbak) {
        this.toegang = toegang;
        this.map = map;
        this.boek = boek;
        this.toestemmingen = toestemmingen;
        this.afwijkingen = afwijkingen;
        this.prullenbak = prullenbak;
    }

    /** What was typed at one document, to be shown again with what is wrong with it. */
    record Getypt(UUID document, String grondslag, String toelichting, String reden) {}

    @GetMapping
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    ModelAndView toon(@PathVariable UUID leerlingId, Werkplek werkplek) {
        return page(toegang.vind(leerlingId, werkplek), null, List.of());
    }

    /** What rests on consent by its kind becomes the school's task only with a reason. */
    @PostMapping("/{documentId}")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    ModelAndView kies(
            @PathVariable UUID leerlingId,
            @PathVariable UUID documentId,
            @RequestParam String grondslag,
            @RequestParam(defaultValue = "") String toelichting,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var soort = Grondslagsoort.ofCode(grondslag).orElseThrow(Leerlingtoegang::weg);
        Document document = map.document(leerlingId, documentId).orElseThrow(Leerlingtoegang::weg);
        String tekst = Invoer.tekst(toelichting);
        String veld = "toelichting-" + documentId;
        var controle = new Veldcontrole().lengte(veld, tekst, LANGST);
        if (soort == Grondslagsoort.WETTELIJKE_TAAK
                && Grondslag.vanzelf(document.documentsoort()) != soort
                && !Afwijking.isReden(tekst)) {
            controle.fout(veld, "ouders.fout.grondslag", Afwijking.KORTSTE);
        }
        if (!controle.goed()) {
            return page(
                    leerling, new Getypt(documentId, soort.code(), tekst, ""), controle.fouten());
        }
        boek.kies(leerlingId, documentId, soort, tekst, werkplek);
        return back(leerlingId, documentId, "ouders.grondslag.opgeslagen", flash);
    }

    /** Why it goes without the consent that it rests on. */
    @PostMapping("/{documentId}/reden")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    ModelAndView deviate(
            @PathVariable UUID leerlingId,
            @PathVariable UUID documentId,
            @RequestParam(defaultValue = "") String reden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Document document = map.document(leerlingId, documentId).orElseThrow(Leerlingtoegang::weg);
        String tekst = Invoer.tekst(reden);
        String veld = "reden-" + documentId;
        var controle = new Veldcontrole().lengte(veld, tekst, Afwijking.LANGSTE);
        if (!Afwijking.isReden(tekst)) {
            controle.fout(veld, "ouders.fout.toestemmingreden", Afwijking.KORTSTE);
        }
        if (!controle.goed()) {
            return page(leerling, new Getypt(documentId, "", "", tekst), controle.fouten());
        }
        var gezegd = toestemmingen.van(leerling, List.of(document)).get(documentId);
        afwijkingen.add(
                leerlingId,
                document,
                tekst,
                gezegd == null ? Set.of() : gezegd.bronnen(),
                Afwijkingen.Zegger.of(werkplek));
        return back(leerlingId, documentId, "ouders.afwijking.opgeslagen", flash);
    }

    @PostMapping("/redenen/{id}/verwijderen")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(REDEN, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/redenen/{id}/terugzetten")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(REDEN, leerlingId, id, werkplek, flash);
    }

    private ModelAndView page(Leerling leerling, @Nullable Getypt getypt, List<Veldfout> fouten) {
        List<Document> documenten = map.documenten(leerling.id());
        var pagina = new ModelAndView("school/ouders/grondslagen");
        pagina.addObject("leerling", leerling)
                .addObject("documenten", documenten)
                .addObject("grondslagen", boek.van(leerling, documenten))
                .addObject("woorden", toestemmingen.woorden(leerling, documenten))
                .addObject("getypt", getypt)
                .addObject("fouten", fouten);
        return pagina;
    }

    private static ModelAndView back(
            UUID leerling, UUID document, String melding, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", melding);
        return new ModelAndView(
                "redirect:/leerlingen/" + leerling + "/ouders/grondslagen#" + document);
    }
}
