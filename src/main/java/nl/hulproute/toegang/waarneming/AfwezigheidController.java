package nl.hulproute.toegang.waarneming;

import nl.hulproute.platform.web.Ids;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * <em>Beheer &gt; Afwezigheid</em>: who is away, and filling it in for somebody who cannot. First
 * whom, then from when until when and who stands in.
 */
@Controller
@RequestMapping("/beheer/afwezigheid")
class AfwezigheidController {

    private final Afwezigheden afwezigheden;
    private final MeldAfwezigheid melden;
    private final Medewerkers medewerkers;
    private final Waarnemers waarnemers;

    AfwezigheidController(
            Afwezigheden afwezigheden,
            MeldAfwezigheid melden,
            Medewerkers medewerkers,
            Waarnemers waarnemers) {
        this.afwezigheden = afwezigheden;
        this.melden = melden;
        this.medewerkers = medewerkers;
        this.waarnemers = waarnemers;
    }

    /** {@code wie}: the account of whom it is for, once that was chosen. */
    @GetMapping
    @Mag(Actie.AFWEZIGHEID_BEHEREN)
    ModelAndView toon(@RequestParam(defaultValue = "") String wie, Werkplek werkplek) {
        return pagina(werkplek, Ids.parse(wie), Afwezigheidinvoer.LEEG, new Veldcontrole());
    }

    @PostMapping
    @Mag(Actie.AFWEZIGHEID_BEHEREN)
    ModelAndView meld(Afwezigheidinvoer invoer, Werkplek werkplek, RedirectAttributes naar) {
        var controle = new Veldcontrole();
        Optional<UUID> wie = invoer.wie();
        wie.ifPresentOrElse(
                account -> melden.meld(account, invoer, werkplek, controle),
                () -> controle.fout("account", "afwezigheid.fout.wie"));
        if (!controle.goed()) {
            return pagina(werkplek, wie, invoer, controle);
        }
        naar.addFlashAttribute("melding", "afwezigheid.opgeslagen.ander");
        return new ModelAndView("redirect:/beheer/afwezigheid");
    }

    @PostMapping("/{id}/einde")
    @Mag(Actie.AFWEZIGHEID_BEHEREN)
    String end(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        if (melden.end(id, true, werkplek)) {
            naar.addFlashAttribute("melding", "afwezigheid.weg");
        }
        return "redirect:/beheer/afwezigheid";
    }

    private ModelAndView pagina(
            Werkplek werkplek,
            Optional<UUID> wie,
            Afwezigheidinvoer invoer,
            Veldcontrole controle) {
        UUID organisatie = werkplek.tenantId();
        List<Medewerker> collegas = medewerkers.colleagues(organisatie);
        Optional<Medewerker> gekozen =
                wie.flatMap(
                        een -> collegas.stream().filter(c -> c.account().equals(een)).findFirst());
        var pagina = new ModelAndView("toegang/waarneming/afwezigheid");
        List<Afwezigheid> perioden = afwezigheden.all(organisatie);
        pagina.addObject("afwezigheden", perioden)
                .addObject("zonderMail", waarnemers.nietAllesPerMail(organisatie, perioden))
                .addObject("collegas", collegas)
                .addObject("gekozen", gekozen.orElse(null))
                .addObject(
                        "kandidaten",
                        gekozen.map(een -> medewerkers.deputies(organisatie, een.account()))
                                .orElse(List.of()))
                .addObject("invoer", invoer)
                .addObject("fouten", controle.fouten());
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
