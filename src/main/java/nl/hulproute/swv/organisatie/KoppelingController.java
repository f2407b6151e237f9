package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The koppelverzoek (manual, Bijlage 1b): a testbericht proves it, the helpdesk mends the rest. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class KoppelingController {

    private static final String PAGINA = "redirect:/swv/organisatie/koppeling";

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholenbeheer scholen;
    private final Koppelproeven proeven;
    private final Schoolketens ketens;
    private final Helpdesk helpdesk;
    private final Clock clock;

    KoppelingController(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholenbeheer scholen,
            Koppelproeven proeven,
            Schoolketens ketens,
            Helpdesk helpdesk,
            Clock clock) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.proeven = proeven;
        this.ketens = ketens;
        this.helpdesk = helpdesk;
        this.clock = clock;
    }

    @GetMapping("/swv/organisatie/koppeling")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String show(Werkplek werkplek, Model model) {
        fill(werkplek, model);
        return "swv/organisatie/koppeling";
    }

    @PostMapping("/swv/organisatie/koppeling")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String check(
            Werkplek werkplek, @RequestParam(defaultValue = "") Set<UUID> scholen, Model model) {
        List<UUID> eigen =
                this.scholen.all(werkplek.tenantId()).stream()
                        .map(beeld -> beeld.school().id())
                        .filter(scholen::contains)
                        .toList();
        if (eigen.isEmpty()) {
            model.addAttribute("fouten", List.of(new Veldfout("scholen", "organisatie.fout.kies")));
            fill(werkplek, model);
            return "swv/organisatie/koppeling";
        }
        proeven.start(werkplek.tenantId(), eigen);
        return PAGINA;
    }

    /** One request for each school that stopped at what only the helpdesk can mend. */
    @PostMapping("/swv/organisatie/koppeling/helpdesk")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String askHelpdesk(Werkplek werkplek, RedirectAttributes flash) {
        Samenwerkingsverband swv = samenwerkingsverbanden.read(werkplek.tenantId());
        for (Schoolbeeld beeld : stuck(scholen.all(swv.id()), helpdesk.waiting(swv))) {
            var antwoord = helpdesk.mend(swv, beeld, werkplek.email());
            if (antwoord.optioneel().isPresent()) {
                flash.addFlashAttribute("melding", "organisatie.koppeling.gevraagd");
            } else {
                // a register that does not answer now will not for the others either
                flash.addFlashAttribute("foutmelding", antwoord.probleem().orElse(""));
                break;
            }
        }
        return "redirect:/swv/organisatie/verzoeken";
    }

    private void fill(Werkplek werkplek, Model model) {
        Samenwerkingsverband swv = samenwerkingsverbanden.read(werkplek.tenantId());
        List<Schoolbeeld> alle = scholen.all(swv.id());
        Instant nu = clock.instant();
        var wachtend = helpdesk.waiting(swv);
        var uitslagen =
                alle.stream()
                        .filter(beeld -> beeld.proef().gedaan() || beeld.proef().bezig(nu))
                        .sorted(Comparator.comparing(beeld -> beeld.proef().geslaagd()))
                        .toList();
        model.addAttribute("alle", alle);
        model.addAttribute("nu", nu);
        model.addAttribute("uitslagen", uitslagen);
        model.addAttribute("bezig", alle.stream().filter(b -> b.proef().bezig(nu)).count());
        model.addAttribute("wachtend", wachtend);
        // the page asks for itself every two seconds: the register is asked when it has to be shown
        boolean mislukt =
                uitslagen.stream()
                        .map(Schoolbeeld::proef)
                        .anyMatch(proef -> !proef.geslaagd() && !proef.bezig(nu));
        model.addAttribute("ketens", mislukt ? ketens.all(swv) : Map.of());
        model.addAttribute("vast", stuck(alle, wachtend).size());
    }

    /** Those for the helpdesk that it was not asked for yet. */
    private static List<Schoolbeeld> stuck(
            List<Schoolbeeld> alle, Map<String, Verzoekstand> wachtend) {
        return alle.stream()
                .filter(beeld -> beeld.proef().voorHelpdesk())
                .filter(beeld -> !wachtend.containsKey(beeld.school().vestiging().toString()))
                .toList();
    }
}
