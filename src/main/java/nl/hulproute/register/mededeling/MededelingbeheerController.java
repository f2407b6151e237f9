package nl.hulproute.register.mededeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Kalender;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Mededeling;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The helpdesk writes mededelingen, sees them as users will, changes and withdraws them. */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class MededelingbeheerController {

    private static final String LIJST = "redirect:/helpdesk/mededelingen";

    /** For whom one can be; who works at the helpdesk sees what is for everyone. */
    private static final List<String> DOELGROEPEN =
            List.of(
                    Mededelinginvoer.IEDEREEN,
                    Organisatiesoort.SCHOOL.name(),
                    Organisatiesoort.SWV.name(),
                    Organisatiesoort.BESTUUR.name());

    private final Mededelingen mededelingen;
    private final Kalender kalender;

    MededelingbeheerController(Mededelingen mededelingen, Kalender kalender) {
        this.mededelingen = mededelingen;
        this.kalender = kalender;
    }

    @GetMapping("/helpdesk/mededelingen")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String list(Model model) {
        model.addAttribute("alle", mededelingen.all());
        model.addAttribute("nu", now());
        return "register/mededeling/lijst";
    }

    @GetMapping("/helpdesk/mededelingen/nieuw")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String form(Model model) {
        return form(null, Mededelinginvoer.leeg(kalender.vandaag()), List.of(), model);
    }

    @PostMapping("/helpdesk/mededelingen/nieuw")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String add(
            @ModelAttribute("invoer") Mededelinginvoer invoer,
            @RequestParam(defaultValue = "false") boolean voorbeeld,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var gelezen = invoer.read(UUID.randomUUID(), now());
        Mededeling mededeling = gelezen.mededeling();
        if (mededeling == null || voorbeeld) {
            model.addAttribute("voorbeeld", mededeling);
            return form(null, invoer, gelezen.fouten(), model);
        }
        mededelingen.add(mededeling, werkplek.naam());
        naar.addFlashAttribute("melding", "helpdesk.mededeling.geplaatst");
        return LIJST;
    }

    @GetMapping("/helpdesk/mededelingen/{id}")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String edit(@PathVariable UUID id, Model model) {
        var beheerd = find(id);
        return form(beheerd, Mededelinginvoer.of(beheerd.mededeling()), List.of(), model);
    }

    @PostMapping("/helpdesk/mededelingen/{id}")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String change(
            @PathVariable UUID id,
            @RequestParam int versie,
            @ModelAttribute("invoer") Mededelinginvoer invoer,
            @RequestParam(defaultValue = "false") boolean voorbeeld,
            Werkplek werkplek,
            Model model,
            RedirectAttributes naar) {
        var gelezen = invoer.read(id, now());
        Mededeling mededeling = gelezen.mededeling();
        if (mededeling == null || voorbeeld) {
            model.addAttribute("voorbeeld", mededeling);
            return form(find(id), invoer, gelezen.fouten(), model);
        }
        boolean changed = mededelingen.change(mededeling, versie, werkplek.naam());
        naar.addFlashAttribute(
                changed ? "melding" : "foutmelding",
                changed ? "helpdesk.mededeling.gewijzigd" : "helpdesk.mededeling.intussen");
        return LIJST;
    }

    @PostMapping("/helpdesk/mededelingen/{id}/intrekken")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String withdraw(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes naar) {
        mededelingen.withdraw(find(id).mededeling().id(), werkplek.naam());
        naar.addFlashAttribute("melding", "helpdesk.mededeling.ingetrokken");
        return LIJST;
    }

    @PostMapping("/helpdesk/mededelingen/{id}/terugzetten")
    @Mag(Actie.AANKONDIGINGEN_BEHEREN)
    String restore(@PathVariable UUID id, RedirectAttributes naar) {
        mededelingen.restore(find(id).mededeling().id());
        naar.addFlashAttribute("melding", "helpdesk.mededeling.teruggezet");
        return LIJST;
    }

    private static String form(
            @Nullable Beheerdemededeling beheerd,
            Mededelinginvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        model.addAttribute("beheerd", beheerd);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        model.addAttribute("soorten", Mededeling.Soort.values());
        model.addAttribute("doelgroepen", DOELGROEPEN);
        return "register/mededeling/vorm";
    }

    private Beheerdemededeling find(UUID id) {
        return mededelingen
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Instant now() {
        return kalender.nu().toInstant();
    }
}
