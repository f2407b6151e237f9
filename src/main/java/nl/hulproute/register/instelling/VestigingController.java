package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
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

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A vestiging of a school: its number, name and address. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class VestigingController {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,2}");

    private final Scholen scholen;
    private final Schoolzoeker zoeker;
    private final Wijzigingen wijzigingen;

    VestigingController(Scholen scholen, Schoolzoeker zoeker, Wijzigingen wijzigingen) {
        this.scholen = scholen;
        this.zoeker = zoeker;
        this.wijzigingen = wijzigingen;
    }

    @GetMapping("/helpdesk/instellingen/{brin}/vestigingen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String form(@PathVariable String brin, Model model) {
        Schoolpagina school = zoeker.school(brin);
        return form(school, null, "", Vestigingsinvoer.LEEG, List.of(), model);
    }

    @PostMapping("/helpdesk/instellingen/{brin}/vestigingen/nieuw")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @PathVariable String brin,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        var invoer = Vestigingsinvoer.of(velden);
        var controle = new Veldcontrole();
        boolean getal = NUMMER.matcher(nummer.strip()).matches();
        if (!getal) {
            controle.fout("nummer", "instelling.fout.vestigingsnummer");
        }
        invoer.check(controle);
        if (controle.goed()
                && !scholen.add(
                        new Vestiging(school.brin(), Integer.parseInt(nummer.strip())),
                        invoer,
                        werkplek.naam())) {
            controle.fout("nummer", "instelling.fout.vestiging-bestaat");
        }
        if (!controle.goed()) {
            return form(school, null, nummer, invoer, controle.fouten(), model);
        }
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return page(school);
    }

    @GetMapping("/helpdesk/instellingen/{brin}/vestigingen/{nummer}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String edit(@PathVariable String brin, @PathVariable int nummer, Model model) {
        Schoolpagina school = zoeker.school(brin);
        Schoolpagina.Plek plek = zoeker.vestiging(school, nummer);
        model.addAttribute("was", plek.gegevens().waarden());
        return form(school, plek, "", plek.gegevens(), List.of(), model);
    }

    @PostMapping("/helpdesk/instellingen/{brin}/vestigingen/{nummer}")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String change(
            Werkplek werkplek,
            @PathVariable String brin,
            @PathVariable int nummer,
            @RequestParam Map<String, String> velden,
            Model model,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        Schoolpagina.Plek plek = zoeker.vestiging(school, nummer);
        var invoer = Vestigingsinvoer.of(velden);
        var was = Vestigingsinvoer.was(velden);
        var controle = new Veldcontrole();
        invoer.check(controle);
        if (!controle.goed()) {
            model.addAttribute("was", was.waarden());
            return form(school, plek, "", invoer, controle.fouten(), model);
        }
        if (!scholen.change(plek.vestiging(), was, invoer, werkplek.naam())) {
            return again(zoeker.school(brin), nummer, was, invoer, model);
        }
        redirect.addFlashAttribute("melding", "instelling.bewaard");
        return page(school);
    }

    /** Another changed it meanwhile: what both did stands in the form, and is looked at first. */
    private String again(
            Schoolpagina school,
            int nummer,
            Vestigingsinvoer was,
            Vestigingsinvoer mijn,
            Model model) {
        Schoolpagina.Plek nu = zoeker.vestiging(school, nummer);
        var beide = new Gelijktijdig(was.waarden(), nu.gegevens().waarden(), mijn.waarden());
        model.addAttribute("was", nu.gegevens().waarden());
        model.addAttribute("anders", beide.anders());
        model.addAttribute("wijziging", wijzigingen.of(school.brin()).stream().findFirst());
        return form(school, nu, "", Vestigingsinvoer.of(beide), List.of(), model);
    }

    @PostMapping("/helpdesk/instellingen/{brin}/vestigingen/{nummer}/verwijderen")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String remove(
            Werkplek werkplek,
            @PathVariable String brin,
            @PathVariable int nummer,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        var vestiging = zoeker.vestiging(school, nummer).vestiging();
        boolean removed = scholen.remove(vestiging, werkplek.naam());
        redirect.addFlashAttribute(
                removed ? "melding" : "foutmelding",
                removed
                        ? "instelling.vestiging.verwijderd"
                        : "instelling.fout.vestiging-in-gebruik");
        return page(school);
    }

    private static String form(
            Schoolpagina school,
            Schoolpagina.@Nullable Plek plek,
            String nummer,
            Vestigingsinvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("school", school);
        model.addAttribute("plek", plek);
        model.addAttribute("nummer", nummer);
        model.addAttribute("vestiging", invoer);
        model.addAttribute("fouten", fouten);
        return "register/instelling/vestiging";
    }

    private static String page(Schoolpagina school) {
        return "redirect:/helpdesk/instellingen/" + school.brin();
    }
}
