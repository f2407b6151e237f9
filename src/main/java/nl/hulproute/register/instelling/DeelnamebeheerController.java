package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.UUID;

/** To which samenwerkingsverbanden a school belongs, with begin and end. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class DeelnamebeheerController {

    private final Deelnamebeheer deelnames;
    private final Schoolzoeker zoeker;

    DeelnamebeheerController(Deelnamebeheer deelnames, Schoolzoeker zoeker) {
        this.deelnames = deelnames;
        this.zoeker = zoeker;
    }

    @PostMapping("/helpdesk/instellingen/{brin}/deelnames")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String add(
            Werkplek werkplek,
            @PathVariable String brin,
            @RequestParam(required = false) @Nullable UUID swv,
            @RequestParam(defaultValue = "") String ingang,
            @RequestParam(defaultValue = "") String einde,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        var controle = new Veldcontrole();
        LocalDate begin = controle.datum("ingang", ingang);
        LocalDate eind = controle.datum("einde", einde);
        if (!controle.goed()
                || swv == null
                || begin == null
                || (eind != null && eind.isBefore(begin))) {
            return tell(school, redirect, false, "instelling.fout.deelname");
        }
        return tell(
                school,
                redirect,
                deelnames.add(school.brin(), swv, begin, eind, werkplek.naam()),
                "instelling.fout.deelname-bestaat");
    }

    @PostMapping("/helpdesk/instellingen/{brin}/deelnames/{swv}/{ingang}/einde")
    @Mag(Actie.INSTELLINGEN_BEHEREN)
    String endOn(
            Werkplek werkplek,
            @PathVariable String brin,
            @PathVariable UUID swv,
            @PathVariable String ingang,
            @RequestParam(defaultValue = "") String einde,
            RedirectAttributes redirect) {
        Schoolpagina school = zoeker.school(brin);
        var deelname =
                school.deelnames().stream()
                        .filter(een -> een.swv().equals(swv))
                        .filter(een -> een.ingang().toString().equals(ingang))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate eind = new Veldcontrole().datum("einde", einde);
        return tell(
                school,
                redirect,
                eind != null && deelnames.endOn(school.brin(), deelname, eind, werkplek.naam()),
                "instelling.fout.deelname-einde");
    }

    private static String tell(
            Schoolpagina school, RedirectAttributes redirect, boolean done, String fout) {
        redirect.addFlashAttribute(
                done ? "melding" : "foutmelding", done ? "instelling.bewaard" : fout);
        return "redirect:/helpdesk/instellingen/" + school.brin();
    }
}
