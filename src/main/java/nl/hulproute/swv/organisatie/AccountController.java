package nl.hulproute.swv.organisatie;

import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Accountleven;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Uitnodigingen;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who works at the samenwerkingsverband, and the intern begeleiders who follow the dossiers of
 * their schools there: inviting them, holding them to schools, ending their access.
 */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class AccountController {

    private static final String LIJST = "redirect:/swv/organisatie/accounts";

    private final Scholenbeheer scholen;
    private final Medewerkers medewerkers;
    private final Uitnodigingen uitnodigingen;
    private final Accountpagina accountpagina;
    private final Accountleven leven;
    private final Dossieroverdracht overdracht;
    private final Controles controles;
    private final Datums datums;
    private final Clock clock;

    AccountController(
            Scholenbeheer scholen,
            Medewerkers medewerkers,
            Uitnodigingen uitnodigingen,
            Accountpagina accountpagina,
            Accountleven leven,
            Dossieroverdracht overdracht,
            Controles controles,
            Datums datums,
            Clock clock) {
        this.scholen = scholen;
        this.medewerkers = medewerkers;
        this.uitnodigingen = uitnodigingen;
        this.accountpagina = accountpagina;
        this.leven = leven;
        this.overdracht = overdracht;
        this.controles = controles;
        this.datums = datums;
        this.clock = clock;
    }

    @GetMapping("/swv/organisatie/accounts")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        List<Medewerker> alle = medewerkers.all(werkplek.tenantId());
        model.addAttribute(
                "begeleiders",
                alle.stream().filter(een -> een.rol() == Rol.INTERN_BEGELEIDER).toList());
        model.addAttribute(
                "medewerkers",
                alle.stream().filter(een -> een.rol() != Rol.INTERN_BEGELEIDER).toList());
        model.addAttribute("controle", controles.stand(werkplek.tenantId()).orElse(null));
        model.addAttribute("uitnodigingen", uitnodigingen.open(werkplek.tenantId()));
        model.addAttribute("namen", scholen.names(werkplek.tenantId()));
        model.addAttribute("nu", clock.instant());
        return "swv/organisatie/accounts";
    }

    @GetMapping("/swv/organisatie/accounts/{id}")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView show(Werkplek werkplek, @PathVariable UUID id) {
        return accountpagina.show(werkplek, id, new Veldcontrole());
    }

    @PostMapping("/swv/organisatie/accounts/{id}/scholen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView holdTo(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(name = "scholen", defaultValue = "") Set<UUID> gekozen,
            RedirectAttributes flash) {
        Medewerker medewerker = read(werkplek, id);
        Set<UUID> bekend = scholen.names(werkplek.tenantId()).keySet();
        Set<UUID> eigen = gekozen.stream().filter(bekend::contains).collect(toUnmodifiableSet());
        var controle = new Veldcontrole();
        if (eigen.isEmpty() || medewerker.rol() != Rol.INTERN_BEGELEIDER) {
            controle.fout("scholen", "organisatie.fout.scholen");
            return accountpagina.show(werkplek, id, controle);
        }
        medewerkers.holdTo(werkplek.tenantId(), id, eigen);
        flash.addFlashAttribute("melding", "organisatie.account.scholen.opgeslagen");
        return new ModelAndView(LIJST);
    }

    /**
     * Now, or after a last day; the last beheerder stays. Dossiers are given to another in the same
     * step: at once when it is asked, and they have to be when it ends now.
     */
    @PostMapping("/swv/organisatie/accounts/{id}/einde")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView end(
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wanneer,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String aan,
            RedirectAttributes flash) {
        Medewerker medewerker = read(werkplek, id);
        var controle = new Veldcontrole();
        Instant tot = moment(wanneer, dag, controle);
        boolean later = wanneer.equals("dag") && aan.isEmpty();
        boolean over = !later && accountpagina.handsOver(werkplek.tenantId(), medewerker);
        if (over && !overdracht.isChoice(werkplek.tenantId(), medewerker.account(), aan)) {
            controle.fout("aan", "organisatie.fout.overdracht");
        }
        if (controle.goed()
                && leven.end(werkplek.tenantId(), id, tot, werkplek.naam())
                        == Medewerkers.Einde.LAATSTE_BEHEERDER) {
            controle.fout("wanneer", "organisatie.fout.laatste");
        }
        if (!controle.goed()) {
            return accountpagina
                    .show(werkplek, id, controle)
                    .addObject("wanneer", wanneer)
                    .addObject("dag", dag)
                    .addObject("aan", aan);
        }
        if (over) {
            overdracht.handOver(werkplek.tenantId(), medewerker.account(), aan, werkplek.naam());
        }
        controles.finishWhenDone(werkplek.tenantId());
        flash.addFlashAttribute("ongedaan", "/swv/organisatie/accounts/" + id + "/hervatten");
        flash.addFlashAttribute(
                "ongedaanMelding",
                wanneer.equals("dag") ? "organisatie.einde.gepland" : "organisatie.einde.gedaan");
        flash.addFlashAttribute("ongedaanNaam", medewerker.naam());
        flash.addFlashAttribute("ongedaanDag", datums.dag(tot.minusMillis(1)));
        return new ModelAndView(LIJST);
    }

    @PostMapping("/swv/organisatie/accounts/{id}/hervatten")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String resume(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        demand(leven.resume(werkplek.tenantId(), id, werkplek.naam()));
        flash.addFlashAttribute("melding", "organisatie.einde.terug");
        return LIJST;
    }

    private Instant moment(String wanneer, String dag, Veldcontrole controle) {
        if (!wanneer.equals("dag")) {
            if (!dag.isBlank()) {
                controle.fout("wanneer", "organisatie.fout.nu-of-dag");
            }
            return clock.instant();
        }
        LocalDate laatste = controle.datum("dag", dag);
        if (controle.goed() && (laatste == null || laatste.isBefore(datums.vandaag()))) {
            controle.fout("dag", "organisatie.fout.dag");
        }
        return laatste == null
                ? clock.instant()
                : laatste.plusDays(1).atStartOfDay(Datums.NEDERLAND).toInstant();
    }

    private Medewerker read(Werkplek werkplek, UUID id) {
        return accountpagina.read(werkplek, id);
    }

    private static void demand(boolean gevonden) {
        if (!gevonden) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
