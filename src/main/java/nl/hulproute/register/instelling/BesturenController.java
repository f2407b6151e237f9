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
import java.util.regex.Pattern;

/** Boards: DUO's file of schools has their numbers, so that their names come by hand. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class BesturenController {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{5}");
    private static final int NAAM = 200;

    private final Besturen besturen;
    private final Wijzigingen wijzigingen;

    BesturenController(Besturen besturen, Wijzigingen wijzigingen) {
        this.besturen = besturen;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/besturen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(
            @RequestParam(defaultValue = "false") boolean naamloos,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        model.addAttribute("naamloos", naamloos);
        model.addAttribute("zoek", zoek);
        model.addAttribute("na", na);
        model.addAttribute("pagina", besturen.page(naamloos, zoek, na));
        return "register/instelling/besturen";
    }

    @GetMapping("/helpdesk/besturen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        return form(null, "", "", List.of(), model);
    }

    @PostMapping("/helpdesk/besturen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String naam,
            Model model,
            RedirectAttributes redirect) {
        var controle = new Veldcontrole();
        if (!NUMMER.matcher(nummer.strip()).matches()) {
            controle.fout("nummer", "instelling.fout.bestuursnummer");
        }
        check(controle, naam);
        if (controle.goed() && !besturen.add(nummer.strip(), naam.strip(), werkplek.naam())) {
            controle.fout("nummer", "instelling.fout.bestuur-bestaat");
        }
        if (!controle.goed()) {
            return form(null, nummer, naam, controle.fouten(), model);
        }
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return "redirect:/helpdesk/besturen/" + nummer.strip();
    }

    @GetMapping("/helpdesk/besturen/{nummer}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable String nummer, Model model) {
        Besturen.Bestuur bestuur = find(nummer);
        String naam = bestuur.naamloos() ? "" : bestuur.naam();
        return form(bestuur, bestuur.nummer(), naam, List.of(), model);
    }

    @PostMapping("/helpdesk/besturen/{nummer}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String naam,
            Model model,
            RedirectAttributes redirect) {
        Besturen.Bestuur bestuur = find(nummer);
        var controle = new Veldcontrole();
        check(controle, naam);
        if (!controle.goed()) {
            return form(bestuur, nummer, naam, controle.fouten(), model);
        }
        besturen.rename(bestuur, naam.strip(), werkplek.naam());
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return "redirect:/helpdesk/besturen/" + nummer;
    }

    @PostMapping("/helpdesk/besturen/{nummer}/verwijderen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String remove(Werkplek werkplek, @PathVariable String nummer, RedirectAttributes redirect) {
        if (!besturen.remove(find(nummer), werkplek.naam())) {
            redirect.addFlashAttribute("foutmelding", "instelling.fout.bestuur-in-gebruik");
            return "redirect:/helpdesk/besturen/" + nummer;
        }
        redirect.addFlashAttribute("melding", "instelling.bestuur.verwijderd");
        return "redirect:/helpdesk/besturen";
    }

    private static void check(Veldcontrole controle, String naam) {
        controle.verplicht("naam", naam, "instelling.fout.naam").lengte("naam", naam.strip(), NAAM);
    }

    private String form(
            Besturen.@Nullable Bestuur bestuur,
            String nummer,
            String naam,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("bestuur", bestuur);
        model.addAttribute("nummer", nummer);
        model.addAttribute("naam", naam);
        model.addAttribute("fouten", fouten);
        if (bestuur != null) {
            model.addAttribute("wijzigingen", wijzigingen.of(Onderwerp.BESTUUR, bestuur.nummer()));
        }
        return "register/instelling/bestuur";
    }

    private Besturen.Bestuur find(String nummer) {
        return besturen.find(nummer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
