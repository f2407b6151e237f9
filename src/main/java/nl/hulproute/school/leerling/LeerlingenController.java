package nl.hulproute.school.leerling;

import jakarta.servlet.http.HttpSession;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.UUID;

/** The list of pupils with search as you type. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class LeerlingenController {

    private static final String VRAAG = "leerlingen.zoekvraag";

    private final Leerlinglijst lijst;
    private final Leerlingen leerlingen;

    LeerlingenController(Leerlinglijst lijst, Leerlingen leerlingen) {
        this.lijst = lijst;
        this.leerlingen = leerlingen;
    }

    @GetMapping("/leerlingen")
    @Mag(Actie.LEERLINGEN_ZIEN)
    String toon(
            Werkplek werkplek,
            HttpSession sessie,
            @RequestParam @Nullable UUID na,
            @RequestParam @Nullable UUID voor,
            Model model) {
        Zoekvraag vraag = vraag(werkplek, sessie);
        model.addAttribute("vraag", vraag);
        model.addAttribute("groepen", groepen(werkplek));
        model.addAttribute(
                "pagina",
                voor == null
                        ? lijst.na(vraag, werkplek.groepen(), na)
                        : lijst.voor(vraag, werkplek.groepen(), voor));
        return "school/leerling/lijst";
    }

    /** A name does not belong in an address, so that a search is a POST that the session keeps. */
    @PostMapping("/leerlingen/zoeken")
    @Mag(Actie.LEERLINGEN_ZIEN)
    String zoek(
            Werkplek werkplek,
            HttpSession sessie,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam @Nullable UUID groep,
            @RequestParam(defaultValue = "false") boolean uitgeschreven,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            Model model) {
        var vraag = new Zoekvraag(werkplek.tenantId(), tekst.strip(), groep, uitgeschreven);
        sessie.setAttribute(VRAAG, vraag);
        if (!htmx) {
            return "redirect:/leerlingen";
        }
        model.addAttribute("vraag", vraag);
        model.addAttribute("pagina", lijst.na(vraag, werkplek.groepen(), null));
        return "school/leerling/lijst :: resultaat";
    }

    private List<Groep> groepen(Werkplek werkplek) {
        var eigen = werkplek.groepen();
        return leerlingen.groepen().stream()
                .filter(groep -> eigen == null || eigen.contains(groep.id()))
                .toList();
    }

    /** What was looked for before, unless it was at another school. */
    private static Zoekvraag vraag(Werkplek werkplek, HttpSession sessie) {
        return sessie.getAttribute(VRAAG) instanceof Zoekvraag vraag
                        && vraag.schoolId().equals(werkplek.tenantId())
                ? vraag
                : Zoekvraag.alles(werkplek.tenantId());
    }
}
