package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.wijziging.Wijziging.Onderwerp;
import nl.hulproute.register.wijziging.Wijzigingen;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** Samenwerkingsverbanden: number, OIN, name, and the system they work in. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class VerbandenController {

    private static final String LIJST = "redirect:/helpdesk/samenwerkingsverbanden";

    private final Verbanden verbanden;
    private final Wijzigingen wijzigingen;

    VerbandenController(Verbanden verbanden, Wijzigingen wijzigingen) {
        this.verbanden = verbanden;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(Model model) {
        model.addAttribute("verbanden", verbanden.alle());
        return "register/instelling/verbanden";
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        return form(null, new Verbandinvoer("", "", "", null), List.of(), model);
    }

    @PostMapping("/helpdesk/samenwerkingsverbanden/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String oin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(required = false) @Nullable UUID systeem,
            Model model,
            RedirectAttributes redirect) {
        var invoer = new Verbandinvoer(nummer, oin, naam, known(systeem));
        List<Veldfout> fouten = check(invoer, null);
        if (!fouten.isEmpty()) {
            return form(null, invoer, fouten, model);
        }
        verbanden.add(invoer, werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return LIJST;
    }

    @GetMapping("/helpdesk/samenwerkingsverbanden/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable UUID id, Model model) {
        Verbanden.Verband verband = find(id);
        var invoer =
                new Verbandinvoer(verband.ruw(), verband.oin(), verband.naam(), verband.systeem());
        return form(verband, invoer, List.of(), model);
    }

    @PostMapping("/helpdesk/samenwerkingsverbanden/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String oin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(required = false) @Nullable UUID systeem,
            Model model,
            RedirectAttributes redirect) {
        Verbanden.Verband verband = find(id);
        var invoer = new Verbandinvoer(nummer, oin, naam, known(systeem));
        List<Veldfout> fouten = check(invoer, id);
        if (!fouten.isEmpty()) {
            return form(verband, invoer, fouten, model);
        }
        verbanden.change(verband, invoer, werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return LIJST;
    }

    private List<Veldfout> check(Verbandinvoer invoer, @Nullable UUID zelf) {
        var controle = new Veldcontrole();
        invoer.check(controle);
        if (controle.goed() && verbanden.taken(invoer, zelf)) {
            controle.fout("nummer", "instelling.fout.verband-bestaat");
        }
        return controle.fouten();
    }

    private @Nullable UUID known(@Nullable UUID systeem) {
        return verbanden.systemen().stream().anyMatch(een -> een.id().equals(systeem))
                ? systeem
                : null;
    }

    private String form(
            Verbanden.@Nullable Verband verband,
            Verbandinvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("verband", verband);
        model.addAttribute("invoer", invoer);
        model.addAttribute("systemen", verbanden.systemen());
        model.addAttribute("fouten", fouten);
        if (verband != null) {
            model.addAttribute(
                    "wijzigingen", wijzigingen.of(Onderwerp.SWV, verband.id().toString()));
        }
        return "register/instelling/verband";
    }

    private Verbanden.Verband find(UUID id) {
        return verbanden
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
