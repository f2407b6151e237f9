package nl.hulproute.register.helpdesk;

import jakarta.servlet.http.HttpSession;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.helpdesk.Opzoekingen.Soort;
import nl.hulproute.register.instelling.Instellingen;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;

/**
 * Looks up for who calls: a school, a message by its reference, an account. Nothing of a pupil is
 * asked or shown.
 */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class OpzoekController {

    private static final String UITSLAG = "helpdesk.opzoeking";
    private static final String GEVONDEN = "redirect:/helpdesk/opzoeken/gevonden";

    private final Instellingen instellingen;
    private final Registerfeiten feiten;
    private final Verzoeken verzoeken;
    private final Opzoeker opzoeker;
    private final Opzoekingen opzoekingen;

    OpzoekController(
            Instellingen instellingen,
            Registerfeiten feiten,
            Verzoeken verzoeken,
            Opzoeker opzoeker,
            Opzoekingen opzoekingen) {
        this.instellingen = instellingen;
        this.feiten = feiten;
        this.verzoeken = verzoeken;
        this.opzoeker = opzoeker;
        this.opzoekingen = opzoekingen;
    }

    @GetMapping("/helpdesk/opzoeken")
    @Mag(Actie.HELPDESK_WERKEN)
    String form(@RequestParam(defaultValue = "") String zoek, Model model) {
        model.addAttribute("zoek", zoek);
        model.addAttribute("scholen", instellingen.search(zoek));
        return page(Opzoekinvoer.leeg(), List.of(), model);
    }

    /** By POST, because what is looked for does not belong in an address. */
    @PostMapping("/helpdesk/opzoeken/bericht")
    @Mag(Actie.HELPDESK_WERKEN)
    String message(
            @ModelAttribute("invoer") Opzoekinvoer invoer,
            Werkplek werkplek,
            HttpSession session,
            Model model) {
        if (invoer.foutverwijzing().isPresent()) {
            // it leads to lines of the log, which no page of ours reads
            model.addAttribute("foutverwijzing", invoer.foutverwijzing().get());
            return page(invoer, List.of(), model);
        }
        List<Veldfout> fouten = invoer.checkBericht();
        if (!fouten.isEmpty()) {
            return page(invoer, fouten, model);
        }
        var gevonden = Opzoekuitslag.bericht(invoer, opzoeker.bericht(invoer, werkplek));
        session.setAttribute(UITSLAG, gevonden);
        return GEVONDEN;
    }

    @PostMapping("/helpdesk/opzoeken/account")
    @Mag(Actie.HELPDESK_WERKEN)
    String account(
            @ModelAttribute("invoer") Opzoekinvoer invoer,
            Werkplek werkplek,
            HttpSession session,
            Model model) {
        List<Veldfout> fouten = invoer.checkAccount();
        if (!fouten.isEmpty()) {
            return page(invoer, fouten, model);
        }
        var gevonden = Opzoekuitslag.account(invoer, opzoeker.account(invoer, werkplek));
        session.setAttribute(UITSLAG, gevonden);
        return GEVONDEN;
    }

    /** What was found last, as often as it is asked for; it is not looked up again. */
    @GetMapping("/helpdesk/opzoeken/gevonden")
    @Mag(Actie.HELPDESK_WERKEN)
    String found(HttpSession session, Model model) {
        if (!(session.getAttribute(UITSLAG) instanceof Opzoekuitslag uitslag)) {
            return "redirect:/helpdesk/opzoeken";
        }
        model.addAttribute("berichten", uitslag.berichten());
        model.addAttribute("accounts", uitslag.accounts());
        return page(uitslag.invoer(), List.of(), model);
    }

    @GetMapping("/helpdesk/scholen/{vestiging}")
    @Mag(Actie.HELPDESK_WERKEN)
    String school(@PathVariable("vestiging") String tekst, Werkplek werkplek, Model model) {
        Vestiging vestiging = Vestiging.parse(tekst).orElseThrow(OpzoekController::notFound);
        Instellingfeit feit = feiten.find(vestiging.brin()).orElseThrow(OpzoekController::notFound);
        opzoekingen.note(werkplek, Soort.SCHOOL, vestiging.toString());
        model.addAttribute("vestiging", vestiging);
        model.addAttribute("feit", feit);
        model.addAttribute("verzoeken", verzoeken.about(vestiging.brin()));
        return "register/helpdesk/school";
    }

    private String page(Opzoekinvoer invoer, List<Veldfout> fouten, Model model) {
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        model.addAttribute("verbanden", feiten.samenwerkingsverbanden());
        model.addAttribute("recent", opzoekingen.recent());
        return "register/helpdesk/opzoeken";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
