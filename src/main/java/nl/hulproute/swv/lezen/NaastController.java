package nl.hulproute.swv.lezen;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** Two PDFs of a dossier beside each other. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class NaastController {

    private final Dossierpagina dossiers;
    private final Leestafel tafel;

    NaastController(Dossierpagina dossiers, Leestafel tafel) {
        this.dossiers = dossiers;
        this.tafel = tafel;
    }

    @GetMapping("/swv/dossiers/{id}/naast")
    @Mag(Actie.DOSSIERS_ZIEN)
    String beside(@PathVariable UUID id, Naast naast, Werkplek werkplek, Model model) {
        model.addAttribute("dossier", dossiers.open(werkplek, id));
        model.addAttribute("documenten", dossiers.readables(werkplek, id));
        model.addAttribute("naast", naast);
        model.addAttribute("links", open(werkplek, id, naast.links(), naast.linkspagina()));
        model.addAttribute("rechts", open(werkplek, id, naast.rechts(), naast.rechtspagina()));
        return "swv/lezen/naast";
    }

    private Lezing open(
            Werkplek werkplek, UUID id, @Nullable UUID document, @Nullable Integer pagina) {
        if (document == null || pagina == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return tafel.open(werkplek, tafel.document(werkplek, id, document), pagina, "");
    }
}
