package nl.hulproute.swv.veiligheid;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Beheer > Veiligheid: whether documents are scanned for viruses, and what is held back. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class VeiligheidController {

    private final Keuringen keuringen;

    VeiligheidController(Keurmeesters keurmeesters) {
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
    }

    @GetMapping("/swv/beheer/veiligheid")
    @Mag(Actie.VEILIGHEID_ZIEN)
    String show(Werkplek werkplek, Model model) {
        model.addAttribute("stand", keuringen.scannerstand(werkplek.tenantId()));
        return "veiligheid/veiligheid";
    }
}
