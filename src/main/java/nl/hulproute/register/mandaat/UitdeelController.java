package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.keten.Bestuursketens;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Mandates for several schools in one go: <em>Kopiëren</em> (manual, Bijlage 2, steps 3 and 4), and
 * the short way, which gives both mandates at once. Select, check, confirm, see what was made.
 */
@Controller
@OpKnooppunt(Onderdeel.REGISTER)
class UitdeelController {

    private final Uitdeler uitdeler;
    private final Bestuursmandaten mandaten;
    private final Systemen systemen;
    private final Bestuursketens ketens;
    private final Kalender kalender;
    private final MessageSource teksten;

    UitdeelController(
            Uitdeler uitdeler,
            Bestuursmandaten mandaten,
            Systemen systemen,
            Bestuursketens ketens,
            Kalender kalender,
            MessageSource teksten) {
        this.uitdeler = uitdeler;
        this.mandaten = mandaten;
        this.systemen = systemen;
        this.ketens = ketens;
        this.kalender = kalender;
        this.teksten = teksten;
    }

    @GetMapping("/register/mandaten/{id}/kopieren")
    @Mag(Actie.MANDATEN_BEHEREN)
    String selectCopy(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> scholen,
            Model model) {
        Mandaatregel regel = copied(werkplek, id);
        return select(uitdeler.copy(werkplek.tenantId(), regel), scholen, regel, model);
    }

    /** Back to the choice; a form that is sent by GET would write its token into the address. */
    @PostMapping("/register/mandaten/{id}/kopieren/keuze")
    @Mag(Actie.MANDATEN_BEHEREN)
    String chooseCopy(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> scholen,
            RedirectAttributes redirect) {
        redirect.addAttribute("scholen", String.join(",", scholen));
        return "redirect:/register/mandaten/" + id + "/kopieren";
    }

    @PostMapping("/register/mandaten/{id}/kopieren/controle")
    @Mag(Actie.MANDATEN_BEHEREN)
    String checkCopy(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> scholen,
            Model model) {
        Mandaatregel regel = copied(werkplek, id);
        Uitdeling alle = uitdeler.copy(werkplek.tenantId(), regel);
        return check(alle, scholen, regel, model);
    }

    @PostMapping("/register/mandaten/{id}/kopieren")
    @Mag(Actie.MANDATEN_BEHEREN)
    String copy(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") Set<String> scholen) {
        Mandaatregel regel = copied(werkplek, id);
        Uitdeling gekozen = uitdeler.copy(werkplek.tenantId(), regel).voor(scholen);
        UUID opdracht =
                uitdeler.give(werkplek, gekozen, regel.mandaat().einde(), regel.gegeven().reden());
        return "redirect:/register/gegeven/" + opdracht;
    }

    @GetMapping("/register/toestaan")
    @Mag(Actie.MANDATEN_BEHEREN)
    String selectAllow(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") Set<String> scholen,
            @RequestParam(required = false) @Nullable UUID systeem,
            Model model) {
        return select(allow(werkplek, systeem, model), scholen, null, model);
    }

    /** The choice again, for another system or to change it. */
    @PostMapping("/register/toestaan/keuze")
    @Mag(Actie.MANDATEN_BEHEREN)
    String chooseAllow(
            @RequestParam(defaultValue = "") Set<String> scholen,
            @RequestParam(required = false) @Nullable UUID systeem,
            RedirectAttributes redirect) {
        redirect.addAttribute("scholen", String.join(",", scholen));
        redirect.addAttribute("systeem", systeem);
        return "redirect:/register/toestaan";
    }

    @PostMapping("/register/toestaan/controle")
    @Mag(Actie.MANDATEN_BEHEREN)
    String checkAllow(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") Set<String> scholen,
            @RequestParam(required = false) @Nullable UUID systeem,
            Model model) {
        Uitdeling alle = allow(werkplek, systeem, model);
        return check(alle, scholen, null, model);
    }

    @PostMapping("/register/toestaan")
    @Mag(Actie.MANDATEN_BEHEREN)
    String allow(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") Set<String> scholen,
            @RequestParam(required = false) @Nullable UUID systeem,
            Model model) {
        Uitdeling gekozen = allow(werkplek, systeem, model).voor(scholen);
        String reden =
                teksten.getMessage(
                        "register.toestaan.reden", null, LocaleContextHolder.getLocale());
        return "redirect:/register/gegeven/" + uitdeler.give(werkplek, gekozen, null, reden);
    }

    /** What was given in one go; the page stays, so that it can be kept or shown to others. */
    @GetMapping("/register/gegeven/{opdracht}")
    @Mag(Actie.MANDATEN_BEHEREN)
    String given(Werkplek werkplek, @PathVariable UUID opdracht, Model model) {
        List<Mandaatregel> regels = mandaten.made(werkplek.tenantId(), opdracht);
        model.addAttribute("regels", regels);
        // of nothing given it cannot be told for which schools: then of all
        model.addAttribute(
                "werkt",
                ketens.werken(
                        werkplek.tenantId(),
                        regels.stream().map(Mandaatregel::brin).collect(Collectors.toSet())));
        return "register/mandaat/gegeven";
    }

    private Uitdeling allow(Werkplek werkplek, @Nullable UUID gekozen, Model model) {
        List<Systemen.Systeem> schoolsystemen =
                systemen.voor(Dienstcode.OSO_SWV).stream()
                        .filter(systeem -> systeem.soort() == Systemen.Soort.SCHOOL)
                        .toList();
        Optional<UUID> systeem =
                schoolsystemen.stream()
                        .map(Systemen.Systeem::id)
                        .filter(id -> schoolsystemen.size() == 1 || id.equals(gekozen))
                        .findFirst()
                        .or(() -> mandaten.mostUsedSchoolSystem(werkplek.tenantId()));
        model.addAttribute("schoolsystemen", schoolsystemen);
        model.addAttribute("systeem", systeem.orElse(null));
        // a guess here would mandate a system that the schools do not work with
        return systeem.map(id -> uitdeler.allow(werkplek.tenantId(), id))
                .orElseGet(() -> new Uitdeling(List.of()));
    }

    private String select(
            Uitdeling uitdeling,
            Set<String> gekozen,
            @Nullable Mandaatregel voorbeeld,
            Model model) {
        model.addAttribute("uitdeling", uitdeling);
        model.addAttribute("gekozen", gekozen);
        // chosen, and not in the list: they count again with another system
        model.addAttribute(
                "onthouden", voorbeeld == null ? uitdeling.zonder(gekozen) : Set.<String>of());
        model.addAttribute("voorbeeld", voorbeeld);
        return "register/mandaat/kiezen";
    }

    /** What will be given; the choice again when nothing would be. */
    private String check(
            Uitdeling alle, Set<String> scholen, @Nullable Mandaatregel voorbeeld, Model model) {
        Uitdeling gekozen = alle.voor(scholen);
        if (gekozen.isEmpty()) {
            model.addAttribute(
                    "fouten", List.of(new Veldfout("scholen", "register.fout.geen-school")));
            return select(alle, scholen, voorbeeld, model);
        }
        model.addAttribute("uitdeling", gekozen);
        model.addAttribute("voorbeeld", voorbeeld);
        model.addAttribute("vandaag", kalender.vandaag());
        model.addAttribute("namen", names(gekozen));
        return "register/mandaat/controle";
    }

    /** The names of the systems that are about to be mandated. */
    private Map<UUID, String> names(Uitdeling gekozen) {
        return systemen.names(
                gekozen.regels().stream()
                        .flatMap(regel -> regel.giften().stream())
                        .map(Gift::systeem)
                        .distinct()
                        .toList());
    }

    /** Only what still counts can be copied. */
    private Mandaatregel copied(Werkplek werkplek, UUID id) {
        LocalDate vandaag = kalender.vandaag();
        return mandaten.find(werkplek.tenantId(), id)
                .filter(regel -> regel.loopt(vandaag))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
