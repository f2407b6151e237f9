package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.bestuur.Bestuursscholen;
import nl.hulproute.register.bestuur.Schoolstand;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The mandates of one school, and <em>mandaat toevoegen</em> (manual, Bijlage 2, step 1 and 2). */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class SchoolmandatenController {

    private final Bestuursscholen scholen;
    private final Bestuursmandaten mandaten;
    private final Diensten diensten;
    private final Systemen systemen;
    private final Kalender kalender;
    private final Mandaatweigering weigering;

    SchoolmandatenController(
            Bestuursscholen scholen,
            Bestuursmandaten mandaten,
            Diensten diensten,
            Systemen systemen,
            Kalender kalender,
            Mandaatweigering weigering) {
        this.scholen = scholen;
        this.mandaten = mandaten;
        this.diensten = diensten;
        this.systemen = systemen;
        this.kalender = kalender;
        this.weigering = weigering;
    }

    @GetMapping("/register/scholen/{brin}")
    @Mag(Actie.MANDATEN_BEHEREN)
    String show(Werkplek werkplek, @PathVariable String brin, Model model) {
        Schoolstand school = school(werkplek, brin);
        LocalDate vandaag = kalender.vandaag();
        List<Mandaatregel> alle = mandaten.of(werkplek.tenantId(), school.brin());
        model.addAttribute("school", school);
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("lopend", alle.stream().filter(regel -> regel.loopt(vandaag)).toList());
        model.addAttribute(
                "voorbij", alle.stream().filter(regel -> !regel.loopt(vandaag)).toList());
        return "register/mandaat/school";
    }

    @GetMapping("/register/scholen/{brin}/mandaat-toevoegen")
    @Mag(Actie.MANDATEN_BEHEREN)
    String form(
            Werkplek werkplek,
            @PathVariable String brin,
            @RequestParam(required = false) @Nullable String dienst,
            Model model) {
        return form(
                school(werkplek, brin),
                dienst,
                null,
                MandaatInvoer.vanaf(kalender.vandaag()),
                List.of(),
                model);
    }

    @PostMapping("/register/scholen/{brin}/mandaat-toevoegen")
    @Mag(Actie.MANDATEN_BEHEREN)
    String give(
            Werkplek werkplek,
            @PathVariable String brin,
            @RequestParam(defaultValue = "") String dienst,
            @RequestParam(required = false) @Nullable UUID systeem,
            @RequestParam(defaultValue = "") String ingang,
            @RequestParam(defaultValue = "") String einde,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            RedirectAttributes redirect) {
        Schoolstand school = school(werkplek, brin);
        var invoer = new MandaatInvoer(ingang, einde, reden);
        var gelezen = invoer.gift(kalender.vandaag());
        var fouten = new ArrayList<Veldfout>();
        if (systeem == null) {
            fouten.add(new Veldfout("systeem", "register.fout.systeem"));
        }
        fouten.addAll(gelezen.fouten());
        if (fouten.isEmpty()) {
            var gift = new Gift(school.brin(), dienst, Objects.requireNonNull(systeem));
            var gewenst =
                    new Mandaat(Objects.requireNonNull(gelezen.ingang()), gelezen.einde(), null);
            if (!given(werkplek, gift, gelezen)) {
                fouten.add(weigering.reason(werkplek.tenantId(), gift, gewenst));
            }
        }
        if (!fouten.isEmpty()) {
            return form(school, dienst, systeem, invoer, fouten, model);
        }
        redirect.addFlashAttribute("melding", "register.mandaat.toegevoegd");
        return "redirect:/register/scholen/" + school.brin();
    }

    private boolean given(Werkplek werkplek, Gift gift, MandaatInvoer.Gelezen gelezen) {
        return mandaten.give(
                        werkplek.tenantId(),
                        UUID.randomUUID(),
                        List.of(gift),
                        new Bestuursmandaten.Voorwaarden(
                                Objects.requireNonNull(gelezen.ingang()),
                                gelezen.einde(),
                                werkplek.naam(),
                                gelezen.reden()))
                == 1;
    }

    private String form(
            Schoolstand school,
            @Nullable String gekozen,
            @Nullable UUID systeem,
            MandaatInvoer invoer,
            List<Veldfout> fouten,
            Model model) {
        // what hulpvragen need first
        List<Diensten.Dienst> alle = new ArrayList<>(diensten.find(null));
        alle.sort(Comparator.comparing(een -> !een.code().equals(Dienstcode.OSO_SWV)));
        String dienst =
                alle.stream()
                        .map(Diensten.Dienst::code)
                        .filter(code -> code.equals(gekozen))
                        .findFirst()
                        .orElse(Dienstcode.OSO_SWV);
        model.addAttribute("school", school);
        model.addAttribute("diensten", alle);
        model.addAttribute("dienst", dienst);
        model.addAttribute("systemen", systemen.voor(dienst));
        model.addAttribute("systeem", systeem);
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        return "register/mandaat/toevoegen";
    }

    /** A school of another board does not exist here. */
    private Schoolstand school(Werkplek werkplek, String brin) {
        return Brin.parse(brin)
                .flatMap(geldig -> scholen.find(werkplek.tenantId(), geldig))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
