package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Uitnodigingen;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A school that the samenwerkingsverband knows: what is known of it, and its removal. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class SchoolController {

    private static final String OVERZICHT = "redirect:/swv/organisatie";

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholenbeheer scholen;
    private final Schoolverwijdering verwijdering;
    private final Helpdesk helpdesk;
    private final Bestuursovername overname;
    private final Schoolketens ketens;
    private final Medewerkers medewerkers;
    private final Uitnodigingen uitnodigingen;
    private final Clock clock;

    SchoolController(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholenbeheer scholen,
            Schoolverwijdering verwijdering,
            Helpdesk helpdesk,
            Bestuursovername overname,
            Schoolketens ketens,
            Medewerkers medewerkers,
            Uitnodigingen uitnodigingen,
            Clock clock) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.verwijdering = verwijdering;
        this.helpdesk = helpdesk;
        this.overname = overname;
        this.ketens = ketens;
        this.medewerkers = medewerkers;
        this.uitnodigingen = uitnodigingen;
        this.clock = clock;
    }

    @GetMapping("/swv/organisatie/scholen/{id}")
    @Mag(Actie.ORGANISATIE_ZIEN)
    String show(Werkplek werkplek, @PathVariable UUID id, Model model) {
        var swv = samenwerkingsverbanden.read(werkplek.tenantId());
        var verzoeken = helpdesk.requests(swv).optioneel().orElse(List.of());
        overname.take(swv, verzoeken);
        Schoolbeeld beeld = read(werkplek, id);
        School school = beeld.school();
        var register = helpdesk.find(school.vestiging());
        model.addAttribute("beeld", beeld);
        model.addAttribute("school", school);
        model.addAttribute("nu", clock.instant());
        // what arrived needs no second opinion
        model.addAttribute(
                "keten",
                beeld.proef().geslaagd()
                        ? null
                        : ketens.find(swv, school.vestiging()).orElse(null));
        model.addAttribute("registerZwijgt", register.probleem().isPresent());
        model.addAttribute(
                "register", register.optioneel().flatMap(gevonden -> gevonden).orElse(null));
        model.addAttribute("wacht", Helpdesk.waiting(verzoeken).get(school.vestiging().toString()));
        model.addAttribute(
                "geweigerd", Helpdesk.refused(verzoeken, school.vestiging()).orElse(null));
        if (werkplek.mag(Actie.ORGANISATIE_BEHEREN)) {
            model.addAttribute("mensen", people(werkplek, id));
            model.addAttribute(
                    "uitgenodigd",
                    uitnodigingen.open(werkplek.tenantId()).stream()
                            .filter(een -> een.scholen() != null && een.scholen().contains(id))
                            .toList());
        }
        return "swv/organisatie/school";
    }

    @GetMapping("/swv/organisatie/scholen/{id}/verwijderen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String askRemoval(Werkplek werkplek, @PathVariable UUID id, Model model) {
        model.addAttribute("school", read(werkplek, id).school());
        model.addAttribute("dossiers", scholen.dossiers(werkplek.tenantId(), id));
        model.addAttribute("mensen", people(werkplek, id));
        return "swv/organisatie/verwijderen";
    }

    @PostMapping("/swv/organisatie/scholen/{id}/verwijderen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String remove(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        String naam = read(werkplek, id).school().naam();
        return switch (verwijdering.remove(werkplek.tenantId(), id, werkplek.naam())) {
            case GEDAAN -> {
                flash.addFlashAttribute(
                        "ongedaan", "/swv/organisatie/verwijderd/" + id + "/terugzetten");
                flash.addFlashAttribute("ongedaanMelding", "organisatie.verwijderd");
                flash.addFlashAttribute("ongedaanNaam", naam);
                yield OVERZICHT;
            }
            case HEEFT_DOSSIERS -> "redirect:/swv/organisatie/scholen/" + id + "/verwijderen";
            case ONBEKEND -> throw notFound();
        };
    }

    @PostMapping("/swv/organisatie/verwijderd/{id}/terugzetten")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String bringBack(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        boolean terug = verwijdering.bringBack(werkplek.tenantId(), id);
        flash.addFlashAttribute(
                terug ? "melding" : "foutmelding",
                terug ? "organisatie.teruggezet" : "organisatie.teruggezet.niet");
        return terug ? "redirect:/swv/organisatie/scholen/" + id : OVERZICHT;
    }

    private List<Medewerker> people(Werkplek werkplek, UUID school) {
        return medewerkers.all(werkplek.tenantId()).stream()
                .filter(medewerker -> medewerker.bij(school))
                .filter(medewerker -> !medewerker.voorbij(clock.instant()))
                .toList();
    }

    private Schoolbeeld read(Werkplek werkplek, UUID id) {
        return scholen.find(werkplek.tenantId(), id).orElseThrow(SchoolController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
