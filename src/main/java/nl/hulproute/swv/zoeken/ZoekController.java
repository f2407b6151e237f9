package nl.hulproute.swv.zoeken;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** <em>Zoeken</em>. What is typed may be a name, and so stands in no address. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
@RequestMapping("/swv/zoeken")
class ZoekController {

    private static final String PAGINA = "swv/zoeken/zoeken";

    private final Zoekboek boek;
    private final Dossiers dossiers;
    private final Statuslabels labels;

    ZoekController(Zoekboek boek, Dossiers dossiers, Statuslabels labels) {
        this.boek = boek;
        this.dossiers = dossiers;
        this.labels = labels;
    }

    @GetMapping
    @Mag(Actie.DOSSIERS_ZIEN)
    String begin(Model model) {
        model.addAttribute("vraag", new Zoekvraag(""));
        return PAGINA;
    }

    /** The number of a dossier leads straight to it. */
    @PostMapping
    @Mag(Actie.DOSSIERS_ZIEN)
    String find(@RequestParam(defaultValue = "") String tekst, Werkplek werkplek, Model model) {
        var vraag = new Zoekvraag(tekst);
        var genoemd = dossiers.find(werkplek.tenantId(), vraag.tekst());
        if (genoemd.isPresent()) {
            return "redirect:/swv/dossiers/" + genoemd.get();
        }
        List<Vondst> gevonden = boek.find(werkplek.tenantId(), vraag);
        boolean meer = gevonden.size() > Zoekboek.MEESTE;
        model.addAttribute("vraag", vraag);
        model.addAttribute("kort", vraag.woorden().isEmpty());
        model.addAttribute("meer", meer);
        model.addAttribute("gevonden", meer ? gevonden.subList(0, Zoekboek.MEESTE) : gevonden);
        model.addAttribute("labels", labels.all(werkplek.tenantId()));
        return PAGINA;
    }
}
