package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.aanvraagtype.Statuslabels;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/**
 * What a school's intern begeleider follows at this samenwerkingsverband: the dossiers of the own
 * school, to which the database holds everyone who is held to schools.
 */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class MijnDossiersController {

    private final Werklijst werklijst;
    private final Statuslabels labels;
    private final Dossierpagina pagina;

    MijnDossiersController(Werklijst werklijst, Statuslabels labels, Dossierpagina pagina) {
        this.werklijst = werklijst;
        this.labels = labels;
        this.pagina = pagina;
    }

    @GetMapping("/swv/mijn-dossiers")
    @Mag(Actie.EIGEN_DOSSIERS_ZIEN)
    String list(@RequestParam(required = false) @Nullable UUID na, Werkplek werkplek, Model model) {
        model.addAttribute(
                "pagina", werklijst.page(werkplek.tenantId(), werkplek.account(), Filter.GEEN, na));
        model.addAttribute("na", na);
        model.addAttribute("cijfers", werklijst.figures(werkplek.tenantId()));
        model.addAttribute("labels", labels.all(werkplek.tenantId()));
        return "swv/dossier/mijn-dossiers";
    }

    @GetMapping("/swv/mijn-dossiers/{id}")
    @Mag(Actie.EIGEN_DOSSIERS_ZIEN)
    String dossier(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID document,
            Werkplek werkplek,
            Model model) {
        Dossier dossier = pagina.head(werkplek, id, model);
        pagina.documents(werkplek, dossier, document, model);
        pagina.history(werkplek, dossier, gebeurtenis -> gebeurtenis.soort().voorSchool(), model);
        return "swv/dossier/mijn-dossier";
    }
}
