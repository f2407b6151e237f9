package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** The list of dossiers, from which those who handle them work. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class WerklijstController {

    private final Lijstpagina pagina;
    private final Dossiers dossiers;

    WerklijstController(Lijstpagina pagina, Dossiers dossiers) {
        this.pagina = pagina;
        this.dossiers = dossiers;
    }

    @GetMapping("/swv/dossiers")
    @Mag(Actie.DOSSIERS_ZIEN)
    String list(
            @RequestParam MultiValueMap<String, String> keuzes,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        pagina.fill(werkplek, Filter.of(keuzes), na, model);
        return "swv/dossier/werklijst";
    }

    /** A dossiernummer is how people name a dossier on the telephone. */
    @GetMapping("/swv/dossiers/nummer")
    @Mag(Actie.DOSSIERS_ZIEN)
    String byNumber(
            @RequestParam(defaultValue = "") String nummer,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        return dossiers.find(werkplek.tenantId(), nummer.strip())
                .map(id -> "redirect:/swv/dossiers/" + id)
                .orElseGet(() -> {
                    redirect.addFlashAttribute("foutmelding", "dossier.nummer.onbekend");
                    return "redirect:/swv/dossiers";
                });
    }
}
