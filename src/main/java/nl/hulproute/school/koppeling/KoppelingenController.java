package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** <em>Beheer &gt; Koppelingen</em>: who this environment is in the exchange, and what works. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class KoppelingenController {

    private final Schooladressen adressen;
    private final Ketencontrole ketencontrole;

    KoppelingenController(Schooladressen adressen, Ketencontrole ketencontrole) {
        this.adressen = adressen;
        this.ketencontrole = ketencontrole;
    }

    @GetMapping("/beheer/koppelingen")
    @Mag(Actie.KOPPELINGEN_ZIEN)
    String toon(Werkplek werkplek, Model model) {
        var adres = adressen.van(werkplek.tenantId());
        var ketens = ketencontrole.ketens(adres);
        model.addAttribute("adres", adres);
        model.addAttribute("probleem", ketens.probleem().orElse(null));
        model.addAttribute("ketens", ketens.optioneel().orElse(List.of()));
        return "school/koppeling/koppelingen";
    }
}
