package nl.hulproute.register.systeem;

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
import java.util.Set;
import java.util.UUID;

/** Systems: supplier, OIN, diensten, and when each was last seen. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class SysteembeheerController {

    private static final String LIJST = "redirect:/helpdesk/systemen";

    private final Systemen systemen;
    private final Wijzigingen wijzigingen;

    SysteembeheerController(Systemen systemen, Wijzigingen wijzigingen) {
        this.systemen = systemen;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/systemen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(Model model) {
        model.addAttribute("systemen", systemen.alle());
        return "register/systeem/systemen";
    }

    @GetMapping("/helpdesk/systemen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        var leeg = new Systeeminvoer("", "", "", "SCHOOL", Set.of());
        return form(null, leeg, List.of(), model);
    }

    @PostMapping("/helpdesk/systemen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String oin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String leverancier,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") Set<String> diensten,
            Model model,
            RedirectAttributes redirect) {
        var invoer = new Systeeminvoer(oin, naam, leverancier, soort, diensten);
        List<Veldfout> fouten = check(invoer, null);
        if (!fouten.isEmpty()) {
            return form(null, invoer, fouten, model);
        }
        systemen.add(invoer, werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return LIJST;
    }

    @GetMapping("/helpdesk/systemen/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable UUID id, Model model) {
        Systeemgegevens systeem = find(id);
        return form(systeem, Systeeminvoer.of(systeem), List.of(), model);
    }

    @PostMapping("/helpdesk/systemen/{id}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String oin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String leverancier,
            @RequestParam(defaultValue = "") Set<String> diensten,
            Model model,
            RedirectAttributes redirect) {
        Systeemgegevens systeem = find(id);
        var invoer = new Systeeminvoer(oin, naam, leverancier, systeem.soort(), diensten);
        List<Veldfout> fouten = check(invoer, id);
        if (!fouten.isEmpty()) {
            return form(systeem, invoer, fouten, model);
        }
        systemen.change(systeem, invoer, werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return LIJST;
    }

    private List<Veldfout> check(Systeeminvoer invoer, @Nullable UUID zelf) {
        var controle = new Veldcontrole();
        invoer.check(controle);
        if (controle.goed() && systemen.taken(invoer.oin(), zelf)) {
            controle.fout("oin", "instelling.fout.oin-bestaat");
        }
        return controle.fouten();
    }

    private String form(
            @Nullable Systeemgegevens systeem,
            Systeeminvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("systeem", systeem);
        model.addAttribute("invoer", invoer);
        model.addAttribute("diensten", systemen.diensten());
        model.addAttribute("fouten", fouten);
        if (systeem != null) {
            model.addAttribute(
                    "wijzigingen", wijzigingen.of(Onderwerp.SYSTEEM, systeem.id().toString()));
        }
        return "register/systeem/systeem";
    }

    private Systeemgegevens find(UUID id) {
        return systemen.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
