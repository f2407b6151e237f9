package nl.hulproute.register.bestuur;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.herinnering.Herinneringen;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** <em>Mandaten beheren</em>: the schools of a board, with how far each is (manual, Bijlage 2). */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class BestuurController {

    private final Bestuursscholen scholen;
    private final Herinneringen herinneringen;

    BestuurController(Bestuursscholen scholen, Herinneringen herinneringen) {
        this.scholen = scholen;
        this.herinneringen = herinneringen;
    }

    @GetMapping("/register/scholen")
    @Mag(Actie.MANDATEN_BEHEREN)
    String list(Werkplek werkplek, @RequestParam(defaultValue = "") String zoek, Model model) {
        List<Schoolstand> alle = scholen.all(werkplek.tenantId());
        model.addAttribute("zoek", zoek);
        model.addAttribute("aantal", alle.size());
        model.addAttribute(
                "klaar", alle.stream().filter(school -> school.gebreken().isEmpty()).count());
        model.addAttribute(
                "zonderMandaat",
                alle.stream().filter(school -> !school.mandatenCompleet()).count());
        model.addAttribute("naderend", herinneringen.of(werkplek.tenantId()));
        model.addAttribute("scholen", alle.stream().filter(school -> school.past(zoek)).toList());
        return "register/bestuur/scholen";
    }
}
