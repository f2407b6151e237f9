package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.map.Document;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** On what ground each document of the map may be sent: seen, and chosen. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/ouders/grondslagen")
class GrondslagController {

    private static final int LANGST = 500;

    private final Leerlingtoegang toegang;
    private final Leerlingmap map;
    private final Grondslagboek boek;
    private final Toestemmingen toestemmingen;

    GrondslagController(
            Leerlingtoegang toegang,
            Leerlingmap map,
            Grondslagboek boek,
            Toestemmingen toestemmingen) {
        this.toegang = toegang;
        this.map = map;
        this.boek = boek;
        this.toestemmingen = toestemmingen;
    }

    @GetMapping
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String toon(@PathVariable UUID leerlingId, Werkplek werkplek, Model model) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        List<Document> documenten = map.documenten(leerlingId);
        model.addAttribute("leerling", leerling);
        model.addAttribute("documenten", documenten);
        model.addAttribute("grondslagen", boek.van(leerling, documenten));
        model.addAttribute("woorden", toestemmingen.woorden(leerling, documenten));
        return "school/ouders/grondslagen";
    }

    @PostMapping("/{documentId}")
    @Mag(Actie.HULPVRAAG_VOORBEREIDEN)
    String kies(
            @PathVariable UUID leerlingId,
            @PathVariable UUID documentId,
            @RequestParam String grondslag,
            @RequestParam(defaultValue = "") String toelichting,
            Werkplek werkplek,
            RedirectAttributes flash) {
        toegang.vind(leerlingId, werkplek);
        var soort = Grondslag.Soort.ofCode(grondslag).orElseThrow(Leerlingtoegang::weg);
        if (map.document(leerlingId, documentId).isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        String tekst = Invoer.tekst(toelichting);
        boek.kies(
                leerlingId,
                documentId,
                soort,
                tekst.substring(0, Math.min(tekst.length(), LANGST)),
                werkplek);
        flash.addFlashAttribute("melding", "ouders.grondslag.opgeslagen");
        return "redirect:/leerlingen/" + leerlingId + "/ouders/grondslagen#" + documentId;
    }
}
