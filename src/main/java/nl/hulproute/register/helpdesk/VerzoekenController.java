package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what waits for the helpdesk. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class VerzoekenController {

    private final Verzoeken verzoeken;

    VerzoekenController(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @GetMapping("/helpdesk")
    @Mag(Actie.HELPDESK_WERKEN)
    String list(Model model) {
        model.addAttribute("verzoeken", verzoeken.open());
        return "register/helpdesk/verzoeken";
    }
}
