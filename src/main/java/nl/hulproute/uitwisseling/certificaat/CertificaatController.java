package nl.hulproute.uitwisseling.certificaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Afwijzing.Kant;
import nl.hulproute.platform.certificaten.Certificaten;
import nl.hulproute.platform.certificaten.Inlezing;
import nl.hulproute.platform.certificaten.Weigerboek;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;

/** <em>Beheer &gt; Certificaten</em>, of the part that one works at. */
@Controller
@OpKnooppunt({Onderdeel.SCHOOL, Onderdeel.SWV})
class CertificaatController {

    private final Certificaten certificaten;
    private final Weigerboek boek;
    private final Clock clock;

    CertificaatController(Certificaten certificaten, Weigerboek boek, Clock clock) {
        this.certificaten = certificaten;
        this.boek = boek;
        this.clock = clock;
    }

    @GetMapping("/beheer/certificaten")
    @Mag(Actie.CERTIFICATEN_BEHEREN)
    String toon(Werkplek werkplek, Model model) {
        Onderdeel onderdeel = onderdeel(werkplek);
        Inlezing inlezing = certificaten.inlezing(onderdeel);
        var nu = clock.instant();
        model.addAttribute("inlezing", inlezing);
        model.addAttribute("gebrek", inlezing.gebrek().orElse(null));
        model.addAttribute("eigen", EigenCertificaat.van(inlezing, nu));
        model.addAttribute("uitgevers", Uitgever.van(inlezing.certificaat()));
        model.addAttribute("lijsten", Lijst.van(inlezing.certificaat(), nu));
        model.addAttribute("zonderLijst", Lijst.ontbreekt(inlezing.certificaat()));
        model.addAttribute("geweigerd", boek.van(onderdeel, Kant.HUN));
        model.addAttribute("onsGeweigerd", boek.van(onderdeel, Kant.ONS));
        return "uitwisseling/certificaten";
    }

    @PostMapping("/beheer/certificaten")
    @Mag(Actie.CERTIFICATEN_BEHEREN)
    String herlees(Werkplek werkplek, RedirectAttributes flash) {
        Onderdeel onderdeel = onderdeel(werkplek);
        var vorige = certificaten.van(onderdeel);
        Inlezing nieuw = certificaten.herlees(onderdeel);
        if (nieuw.gebrek().isPresent()) {
            flash.addFlashAttribute("foutmelding", "certificaat.opnieuw.niet");
        } else {
            flash.addFlashAttribute(
                    "melding",
                    nieuw.certificaat() == vorige
                            ? "certificaat.opnieuw.gelijk"
                            : "certificaat.opnieuw.vervangen");
        }
        return "redirect:/beheer/certificaten";
    }

    private static Onderdeel onderdeel(Werkplek werkplek) {
        return werkplek.organisatie().soort() == Organisatiesoort.SWV
                ? Onderdeel.SWV
                : Onderdeel.SCHOOL;
    }
}
