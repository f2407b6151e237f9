package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.instelling.Scholenlijst.Keuze;
import nl.hulproute.register.wijziging.Wijzigingen;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** <em>Scholen en besturen</em>: find a school, add, change or remove it. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class ScholenController {

    private static final String LIJST = "redirect:/helpdesk/instellingen";

    private final Scholenlijst lijst;
    private final Scholen scholen;
    private final Schoolzoeker zoeker;
    private final Besturen besturen;
    private final Verbanden verbanden;
    private final Wijzigingen wijzigingen;
    private final Kalender kalender;

    ScholenController(
            Scholenlijst lijst,
            Scholen scholen,
            Schoolzoeker zoeker,
            Besturen besturen,
            Verbanden verbanden,
            Wijzigingen wijzigingen,
            Kalender kalender) {
        this.lijst = lijst;
        this.scholen = scholen;
        this.zoeker = zoeker;
        this.besturen = besturen;
        this.verbanden = verbanden;
        this.wijzigingen = wijzigingen;
        this.kalender = kalender;
    }

    @GetMapping("/helpdesk/instellingen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String list(
            @RequestParam(defaultValue = "alle") String toon,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        Keuze keuze =
                Arrays.stream(Keuze.values())
                        .filter(een -> een.code().equals(toon))
                        .findFirst()
                        .orElse(Keuze.ALLE);
        model.addAttribute("telling", lijst.count());
        model.addAttribute("keuze", keuze);
        model.addAttribute("keuzes", Keuze.values());
        model.addAttribute("zoek", zoek);
        model.addAttribute("na", na);
        model.addAttribute("pagina", lijst.page(keuze, zoek, na));
        return "register/instelling/scholen";
    }

    @GetMapping("/helpdesk/instellingen/{brin}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String show(@PathVariable String brin, Model model) {
        Schoolpagina school = zoeker.school(brin);
        model.addAttribute("school", school);
        model.addAttribute("vandaag", kalender.vandaag());
        model.addAttribute("verbanden", verbanden.alle());
        model.addAttribute("wijzigingen", wijzigingen.of(school.brin()));
        return "register/instelling/school";
    }

    @GetMapping("/helpdesk/instellingen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(Model model) {
        return form(
                null,
                "",
                new Schoolinvoer("", Schoolsoort.BO, ""),
                Vestigingsinvoer.LEEG,
                List.of(),
                model);
    }

    @PostMapping("/helpdesk/instellingen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String brin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "BO") Schoolsoort soort,
            @RequestParam(defaultValue = "") String bestuur,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        var invoer = new Schoolinvoer(naam, soort, bestuur);
        var vestiging = Vestigingsinvoer.of(velden);
        var controle = new Veldcontrole();
        Optional<Brin> nieuw = Brin.parse(brin);
        if (nieuw.isEmpty()) {
            controle.fout("brin", "instelling.fout.brin");
        }
        invoer.check(controle, besturen.find(invoer.bestuur()).isPresent());
        vestiging.checkAddress(controle);
        if (controle.goed()
                && !scholen.add(nieuw.orElseThrow(), invoer, vestiging, werkplek.naam())) {
            controle.fout("brin", "instelling.fout.brin-bestaat");
        }
        if (!controle.goed()) {
            return form(null, brin, invoer, vestiging, controle.fouten(), model);
        }
        redirect.addFlashAttribute("melding", "instelling.school.toegevoegd");
        return page(nieuw.orElseThrow());
    }

    @GetMapping("/helpdesk/instellingen/{brin}/wijzigen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable String brin, Model model) {
        Schoolpagina school = zoeker.school(brin);
        var invoer = Schoolinvoer.of(school);
        model.addAttribute("was", invoer);
        return form(school, "", invoer, Vestigingsinvoer.LEEG, List.of(), model);
    }

    @PostMapping("/helpdesk/instellingen/{brin}/wijzigen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable String brin,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam Schoolsoort soort,
            @RequestParam(defaultValue = "") String bestuur,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        var invoer = new Schoolinvoer(naam, soort, bestuur);
        var was = Schoolinvoer.was(velden);
        var controle = new Veldcontrole();
        invoer.check(controle, besturen.find(invoer.bestuur()).isPresent());
        if (!controle.goed()) {
            model.addAttribute("was", was);
            return form(school, "", invoer, Vestigingsinvoer.LEEG, controle.fouten(), model);
        }
        if (!scholen.change(school.brin(), was, invoer, werkplek.naam())) {
            return again(zoeker.school(brin), was, invoer, model);
        }
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return page(school.brin());
    }

    /** Another changed it meanwhile: what both did stands in the form, and is looked at first. */
    private String again(Schoolpagina nu, Schoolinvoer was, Schoolinvoer mijn, Model model) {
        var beide = new Gelijktijdig(was.waarden(), Schoolinvoer.of(nu).waarden(), mijn.waarden());
        model.addAttribute("was", Schoolinvoer.of(nu));
        model.addAttribute("anders", beide.anders());
        model.addAttribute("wijziging", wijzigingen.of(nu.brin()).stream().findFirst());
        return form(nu, "", Schoolinvoer.of(beide), Vestigingsinvoer.LEEG, List.of(), model);
    }

    @GetMapping("/helpdesk/instellingen/{brin}/verwijderen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String askRemoval(@PathVariable String brin, Model model) {
        model.addAttribute("school", zoeker.school(brin));
        return "register/instelling/verwijderen";
    }

    @PostMapping("/helpdesk/instellingen/{brin}/verwijderen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String remove(Werkplek werkplek, @PathVariable String brin, RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        if (!scholen.remove(school, werkplek.naam())) {
            redirect.addFlashAttribute("foutmelding", "instelling.fout.in-gebruik");
            return page(school.brin());
        }
        redirect.addFlashAttribute("melding", "instelling.school.verwijderd");
        return LIJST;
    }

    private String form(
            @Nullable Schoolpagina school,
            String brin,
            Schoolinvoer invoer,
            Vestigingsinvoer vestiging,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("school", school);
        model.addAttribute("brin", brin);
        model.addAttribute("invoer", invoer);
        model.addAttribute("vestiging", vestiging);
        model.addAttribute("soorten", Schoolsoort.values());
        model.addAttribute("besturen", besturen.alle());
        model.addAttribute("fouten", fouten);
        return "register/instelling/schoolformulier";
    }

    private static String page(Brin brin) {
        return "redirect:/helpdesk/instellingen/" + brin;
    }
}
