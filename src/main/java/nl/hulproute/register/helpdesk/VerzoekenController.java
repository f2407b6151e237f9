package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.uitwisseling.Registerverzoek.Soort;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** The desk: what waits for the helpdesk, and what it handled. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class VerzoekenController {

    private static final int PER_PAGINA = 25;

    private final Verzoeken verzoeken;

    VerzoekenController(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @GetMapping({"/helpdesk", "/helpdesk/verzoeken"})
    @Mag(Actie.HELPDESK_WERKEN)
    String list(
            @RequestParam(required = false) @Nullable Soort soort,
            @RequestParam(defaultValue = "false") boolean behandeld,
            @RequestParam(required = false) @Nullable Long na,
            Model model) {
        List<Verzoek> gevonden =
                behandeld
                        ? verzoeken.handled(soort, na, PER_PAGINA + 1)
                        : verzoeken.open(soort, na == null ? 0 : na, PER_PAGINA + 1);
        List<Verzoek> pagina = gevonden.stream().limit(PER_PAGINA).toList();
        var wachtend = verzoeken.waiting();
        model.addAttribute("verzoeken", pagina);
        model.addAttribute(
                "volgende", gevonden.size() > PER_PAGINA ? pagina.getLast().nummer() : null);
        model.addAttribute("wachtend", wachtend);
        model.addAttribute("totaal", wachtend.values().stream().mapToLong(Long::longValue).sum());
        model.addAttribute("soort", soort);
        model.addAttribute("soorten", Soort.values());
        model.addAttribute("behandeld", behandeld);
        model.addAttribute("na", na);
        return "register/helpdesk/verzoeken";
    }
}
