package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.jspecify.annotations.Nullable;
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

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this samenwerkingsverband asked the helpdesk, and asking for a BRIN (Bijlage 1a). */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class VerzoekController {

    /** A request in the list; {@code bekend} is our school with its vestiging. */
    record Regel(Verzoekstand verzoek, @Nullable UUID bekend) {

        /** Approved, and not in our list yet. */
        public boolean toeTeVoegen() {
            return verzoek.soort() == Registerverzoek.Soort.BRIN
                    && verzoek.stand() == Verzoekstand.Stand.GOEDGEKEURD
                    && bekend == null;
        }
    }

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholenbeheer scholen;
    private final Helpdesk helpdesk;
    private final Bestuursovername overname;

    VerzoekController(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholenbeheer scholen,
            Helpdesk helpdesk,
            Bestuursovername overname) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.helpdesk = helpdesk;
        this.overname = overname;
    }

    @GetMapping("/swv/organisatie/verzoeken")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String list(Werkplek werkplek, Model model) {
        var swv = swv(werkplek);
        var verzoeken = helpdesk.requests(swv);
        overname.take(swv, verzoeken.optioneel().orElse(List.of()));
        model.addAttribute("probleem", verzoeken.probleem().orElse(null));
        model.addAttribute(
                "regels",
                verzoeken.optioneel().orElse(List.of()).stream()
                        .map(verzoek -> new Regel(verzoek, known(werkplek, verzoek)))
                        .toList());
        return "swv/organisatie/verzoeken";
    }

    @GetMapping("/swv/organisatie/verzoeken/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView blank(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(required = false) @Nullable UUID school) {
        boolean brin = Vestiging.parse(zoek).isPresent();
        Brinverzoek invoer =
                school == null
                        ? Brinverzoek.leeg(brin ? zoek : "", brin ? "" : zoek)
                        : scholen.find(werkplek.tenantId(), school)
                                .map(beeld -> Brinverzoek.of(beeld.school()))
                                .orElseThrow(VerzoekController::notFound);
        return form(invoer, new Veldcontrole(), null);
    }

    @PostMapping("/swv/organisatie/verzoeken/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView ask(Brinverzoek invoer, Werkplek werkplek, RedirectAttributes flash) {
        var controle = new Veldcontrole();
        Samenwerkingsverband swv = swv(werkplek);
        var verzoek = invoer.read(swv, werkplek.email(), controle);
        invoer.vestiging()
                .filter(vestiging -> isKnown(vestiging))
                .ifPresent(vestiging ->
                        controle.fout(
                                "brin", "organisatie.fout.brin.inregister", vestiging.toString()));
        invoer.vestiging()
                .map(vestiging -> helpdesk.waiting(swv).get(vestiging.toString()))
                .filter(wacht -> wacht.soort() == Registerverzoek.Soort.BRIN)
                .ifPresent(wacht ->
                        controle.fout(
                                "brin", "organisatie.fout.brin.gevraagd", wacht.referentie()));
        if (!controle.goed()) {
            return form(invoer, controle, null);
        }
        return switch (helpdesk.ask(verzoek.orElseThrow())) {
            case Antwoord.Geen<Verzoekstand>(String reden) -> form(invoer, controle, reden);
            case Antwoord.Gegeven<Verzoekstand>(var stand) -> {
                flash.addFlashAttribute("gevraagd", stand.referentie());
                yield new ModelAndView("redirect:/swv/organisatie/verzoeken");
            }
        };
    }

    /** One click when all is known; else the form, filled in, with the question. */
    @PostMapping("/swv/organisatie/verzoeken/{id}/toevoegen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String add(Werkplek werkplek, @PathVariable UUID id, RedirectAttributes flash) {
        Samenwerkingsverband swv = swv(werkplek);
        var verzoeken = helpdesk.requests(swv);
        if (verzoeken.probleem().isPresent()) {
            flash.addFlashAttribute("foutmelding", verzoeken.probleem().get());
            return "redirect:/swv/organisatie/verzoeken";
        }
        Vestiging vestiging =
                verzoeken.optioneel().orElse(List.of()).stream()
                        .filter(verzoek -> verzoek.id().equals(id))
                        .filter(verzoek -> verzoek.stand() == Verzoekstand.Stand.GOEDGEKEURD)
                        .findFirst()
                        .flatMap(verzoek -> Vestiging.parse(verzoek.vestiging()))
                        .orElseThrow(VerzoekController::notFound);
        Optional<Schoolinvoer> invoer =
                helpdesk.find(vestiging)
                        .optioneel()
                        .flatMap(gevonden -> gevonden)
                        .map(school ->
                                Schoolinvoer.of(school, helpdesk.extern(swv, vestiging.brin())));
        Optional<School> school =
                invoer.flatMap(Schoolinvoer::keuze)
                        .filter(keuze -> keuze.judge(helpdesk.vestigingen(vestiging.brin())).goed())
                        .flatMap(keuze ->
                                invoer.get().school(UUID.randomUUID(), new Veldcontrole()));
        if (school.isEmpty() || !scholen.add(swv.id(), school.get())) {
            return "redirect:/swv/organisatie/nieuw?vestiging=" + vestiging;
        }
        flash.addFlashAttribute("melding", "organisatie.toegevoegd");
        return "redirect:/swv/organisatie/scholen/" + school.get().id();
    }

    private @Nullable UUID known(Werkplek werkplek, Verzoekstand verzoek) {
        return Vestiging.parse(verzoek.vestiging())
                .flatMap(vestiging -> scholen.find(werkplek.tenantId(), vestiging))
                .map(beeld -> beeld.school().id())
                .orElse(null);
    }

    private boolean isKnown(Vestiging vestiging) {
        return helpdesk.find(vestiging).optioneel().flatMap(gevonden -> gevonden).isPresent();
    }

    private static ModelAndView form(
            Brinverzoek invoer, Veldcontrole controle, @Nullable String probleem) {
        var pagina = new ModelAndView("swv/organisatie/verzoek");
        pagina.addObject("invoer", invoer)
                .addObject("fouten", controle.fouten())
                .addObject("soorten", Schoolsoort.values())
                .addObject("probleem", probleem);
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private Samenwerkingsverband swv(Werkplek werkplek) {
        return samenwerkingsverbanden.read(werkplek.tenantId());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
