package nl.hulproute.swv.overleg;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.swv.dossier.Geschiedenis;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import java.util.UUID;

/**
 * Signs of life of pages on which a dossier is open. They tell who else has it open and what was
 * done meanwhile, nothing about a pupil, so that the access log need not hold them.
 */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class AanwezigController {

    private final Dossierpagina pagina;
    private final Geschiedenis geschiedenis;
    private final Aanwezigheid aanwezigheid;

    AanwezigController(Dossierpagina pagina, Geschiedenis geschiedenis, Aanwezigheid aanwezigheid) {
        this.pagina = pagina;
        this.geschiedenis = geschiedenis;
        this.aanwezigheid = aanwezigheid;
    }

    /** {@code versie}: the dossier as the page shows it. */
    @PostMapping("/swv/dossiers/{id}/aanwezig")
    @Mag(Actie.DOSSIERS_SAMENWERKEN)
    String present(
            @PathVariable UUID id,
            @RequestParam UUID blad,
            @RequestParam int versie,
            Werkplek werkplek,
            Model model) {
        Dossier dossier = pagina.read(werkplek, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("anderen", aanwezigheid.note(werkplek, dossier.id(), blad));
        model.addAttribute("nieuws", geschiedenis.since(werkplek.tenantId(), dossier.id(), versie));
        return "swv/overleg/delen :: anderen";
    }

    @PostMapping("/swv/dossiers/{id}/vertrek")
    @Mag(Actie.DOSSIERS_SAMENWERKEN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID id, @RequestParam UUID blad, Werkplek werkplek) {
        aanwezigheid.leave(werkplek, id, blad);
    }
}
