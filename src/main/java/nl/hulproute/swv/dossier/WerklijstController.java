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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** The list of dossiers, from which those who handle them work. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class WerklijstController {

    private final Werklijst werklijst;
    private final Keuzes keuzes;
    private final Statuslabels labels;
    private final Dossiers dossiers;

    WerklijstController(
            Werklijst werklijst, Keuzes keuzes, Statuslabels labels, Dossiers dossiers) {
        this.werklijst = werklijst;
        this.keuzes = keuzes;
        this.labels = labels;
        this.dossiers = dossiers;
    }

    @GetMapping("/swv/dossiers")
    @Mag(Actie.DOSSIERS_ZIEN)
    String list(
            @RequestParam(defaultValue = Filter.OPEN) String status,
            @RequestParam(required = false) @Nullable UUID type,
            @RequestParam(required = false) @Nullable UUID school,
            @RequestParam(defaultValue = "") String ouderdom,
            @RequestParam(defaultValue = "") String nieuw,
            @RequestParam(defaultValue = "") String volgorde,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        UUID swv = werkplek.tenantId();
        Filter filter =
                Filter.of(
                        status,
                        type,
                        school,
                        ouderdom,
                        nieuw.equals("ja"),
                        volgorde.equals("oudste"));
        Werklijst.Pagina pagina = werklijst.page(swv, filter, na);
        List<Keuze> statussen = keuzes.status(swv, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("pagina", pagina);
        model.addAttribute("na", na);
        model.addAttribute("cijfers", werklijst.figures(swv));
        model.addAttribute("labels", labels.all(swv));
        model.addAttribute("statussen", statussen);
        model.addAttribute("types", keuzes.types(swv, filter));
        model.addAttribute("scholen", keuzes.scholen(swv, filter));
        model.addAttribute("ouderdommen", keuzes.ouderdom(swv, filter));
        model.addAttribute(
                "aantal",
                statussen.stream()
                        .filter(Keuze::gekozen)
                        .mapToInt(Keuze::aantal)
                        .findFirst()
                        .orElse(0));
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
