package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** <em>Mijn gegevens</em>: who one is here, when one is away, and for whom one stands in. */
@Controller
@RequestMapping("/mijn-gegevens")
class MijnGegevensController {

    /** Where colleagues take over each other's work. */
    private static final Set<Organisatiesoort> WAARNEMING =
            Set.of(Organisatiesoort.SCHOOL, Organisatiesoort.SWV);

    private final Afwezigheden afwezigheden;
    private final MeldAfwezigheid melden;
    private final Waarnemers waarnemers;
    private final Medewerkers medewerkers;

    MijnGegevensController(
            Afwezigheden afwezigheden,
            MeldAfwezigheid melden,
            Waarnemers waarnemers,
            Medewerkers medewerkers) {
        this.afwezigheden = afwezigheden;
        this.melden = melden;
        this.waarnemers = waarnemers;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    @Mag(Actie.EIGEN_ACCOUNT)
    ModelAndView toon(Werkplek werkplek) {
        return pagina(werkplek, Afwezigheidinvoer.LEEG, new Veldcontrole());
    }

    @PostMapping("/afwezigheid")
    @Mag(Actie.EIGEN_ACCOUNT)
    ModelAndView meld(Afwezigheidinvoer invoer, Werkplek werkplek, RedirectAttributes naar) {
        var controle = new Veldcontrole();
        melden.meld(werkplek.account(), invoer, werkplek, controle);
        if (!controle.goed()) {
            return pagina(werkplek, invoer, controle);
        }
        naar.addFlashAttribute("melding", "afwezigheid.opgeslagen");
        return new ModelAndView("redirect:/mijn-gegevens");
    }

    @PostMapping("/afwezigheid/{id}/einde")
    @Mag(Actie.EIGEN_ACCOUNT)
    String end(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        if (melden.end(id, false, werkplek)) {
            naar.addFlashAttribute("melding", "afwezigheid.weg");
        }
        return "redirect:/mijn-gegevens";
    }

    private ModelAndView pagina(
            Werkplek werkplek, Afwezigheidinvoer invoer, Veldcontrole controle) {
        var pagina = new ModelAndView("toegang/waarneming/mijngegevens");
        UUID organisatie = werkplek.tenantId();
        boolean waarneming =
                WAARNEMING.contains(werkplek.organisatie().soort()) && werkplek.scholen() == null;
        pagina.addObject("waarneming", waarneming)
                .addObject("invoer", invoer)
                .addObject("fouten", controle.fouten());
        if (waarneming) {
            List<Afwezigheid> eigen =
                    afwezigheden.all(organisatie).stream()
                            .filter(een -> een.account().equals(werkplek.account()))
                            .toList();
            pagina.addObject("afwezigheden", eigen)
                    .addObject("zonderMail", waarnemers.nietAllesPerMail(organisatie, eigen))
                    .addObject(
                            "waargenomen",
                            waarnemers.waargenomen(organisatie, werkplek.account()).values())
                    .addObject("kandidaten", medewerkers.deputies(organisatie, werkplek.account()));
        }
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
