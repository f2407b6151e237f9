package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Adds a school from the register or by hand, and changes one; the BRIN is judged by what the
 * school's system told the register (manual, Bijlage 1a).
 */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class BewerkController {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Scholenbeheer scholen;
    private final Helpdesk helpdesk;

    BewerkController(
            Samenwerkingsverbanden samenwerkingsverbanden,
            Scholenbeheer scholen,
            Helpdesk helpdesk) {
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.scholen = scholen;
        this.helpdesk = helpdesk;
    }

    @GetMapping("/swv/organisatie/toevoegen")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    String search(Werkplek werkplek, @RequestParam(defaultValue = "") String zoek, Model model) {
        String woorden = zoek.strip();
        var gevonden = woorden.isEmpty() ? null : helpdesk.search(woorden);
        model.addAttribute("zoek", woorden);
        model.addAttribute("probleem", gevonden == null ? null : gevonden.probleem().orElse(null));
        model.addAttribute(
                "regels",
                gevonden == null
                        ? List.of()
                        : Zoekregel.of(
                                gevonden.optioneel().orElse(List.of()),
                                scholen.all(werkplek.tenantId())));
        return "swv/organisatie/toevoegen";
    }

    @GetMapping("/swv/organisatie/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView blank(
            Werkplek werkplek,
            @RequestParam(defaultValue = "") String vestiging,
            RedirectAttributes flash) {
        var gekozen = Vestiging.parse(vestiging);
        var zwijgt = gekozen.flatMap(school -> helpdesk.find(school).probleem());
        if (zwijgt.isPresent()) {
            flash.addFlashAttribute("foutmelding", zwijgt.get());
            return new ModelAndView("redirect:/swv/organisatie/toevoegen");
        }
        Schoolinvoer invoer =
                gekozen.map(school -> filledIn(werkplek, school)).orElseGet(Schoolinvoer::leeg);
        Brinoordeel oordeel = judge(invoer);
        return form(werkplek, invoer, null, new Veldcontrole(), oordeel);
    }

    @PostMapping("/swv/organisatie/nieuw")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView add(
            Schoolinvoer invoer,
            @RequestParam(defaultValue = "") String ander,
            Werkplek werkplek,
            RedirectAttributes flash) {
        if (!ander.isEmpty()) {
            return other(werkplek, invoer.withBrin(ander), null);
        }
        var controle = new Veldcontrole();
        Optional<School> school = invoer.school(UUID.randomUUID(), controle);
        Brinoordeel oordeel = judge(invoer);
        refuse(oordeel, controle);
        if (controle.goed() && !scholen.add(werkplek.tenantId(), school.orElseThrow())) {
            taken(werkplek, school.orElseThrow().vestiging(), controle);
        }
        if (!controle.goed()) {
            return form(werkplek, invoer, null, controle, oordeel);
        }
        flash.addFlashAttribute("melding", "organisatie.toegevoegd");
        return to(school.orElseThrow().id());
    }

    @GetMapping("/swv/organisatie/scholen/{id}/bewerken")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView edit(Werkplek werkplek, @PathVariable UUID id) {
        Schoolbeeld beeld = read(werkplek, id);
        return form(werkplek, Schoolinvoer.of(beeld), beeld, new Veldcontrole(), Brinoordeel.GOED);
    }

    /** A BRIN that stays as it is was judged before; another one is judged anew. */
    @PostMapping("/swv/organisatie/scholen/{id}/bewerken")
    @Mag(Actie.ORGANISATIE_BEHEREN)
    ModelAndView save(
            Schoolinvoer invoer,
            Werkplek werkplek,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ander,
            RedirectAttributes flash) {
        Schoolbeeld beeld = read(werkplek, id);
        if (!ander.isEmpty()) {
            return other(werkplek, invoer.withBrin(ander), beeld);
        }
        var controle = new Veldcontrole();
        Optional<School> school = invoer.school(id, controle);
        boolean anders =
                Vestiging.parse(invoer.brin())
                        .filter(brin -> !brin.equals(beeld.school().vestiging()))
                        .isPresent();
        Brinoordeel oordeel = anders ? judge(invoer) : Brinoordeel.GOED;
        refuse(oordeel, controle);
        long dossiers = anders ? scholen.dossiers(werkplek.tenantId(), id) : 0;
        if (controle.goed() && dossiers > 0 && !Boolean.TRUE.equals(invoer.bevestigd())) {
            controle.fout("bevestigd", "organisatie.fout.bevestig", dossiers);
        }
        if (controle.goed()
                && !scholen.change(werkplek.tenantId(), school.orElseThrow(), invoer.versie())) {
            conflict(werkplek, school.orElseThrow(), controle);
        }
        if (!controle.goed()) {
            return form(werkplek, invoer, beeld, controle, oordeel);
        }
        flash.addFlashAttribute(
                "melding", anders ? "organisatie.opgeslagen.brin" : "organisatie.opgeslagen");
        return to(id);
    }

    /** The form with the BRIN that was offered in the place of what was typed; nothing is saved. */
    private ModelAndView other(
            Werkplek werkplek, Schoolinvoer invoer, @Nullable Schoolbeeld beeld) {
        return form(werkplek, invoer, beeld, new Veldcontrole(), Brinoordeel.GOED);
    }

    private Schoolinvoer filledIn(Werkplek werkplek, Vestiging gekozen) {
        Samenwerkingsverband swv = samenwerkingsverbanden.read(werkplek.tenantId());
        return helpdesk.find(gekozen)
                .optioneel()
                .flatMap(gevonden -> gevonden)
                .map(school ->
                        Schoolinvoer.of(school, helpdesk.extern(swv, school.vestiging().brin())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Brinoordeel judge(Schoolinvoer invoer) {
        return invoer.keuze()
                .map(keuze -> keuze.judge(helpdesk.vestigingen(keuze.getypt().brin())))
                .orElse(Brinoordeel.GOED);
    }

    private @Nullable Vestiging hoofd(Schoolinvoer invoer) {
        return invoer.keuze()
                .flatMap(keuze -> keuze.hoofd(helpdesk.vestigingen(keuze.getypt().brin())))
                .orElse(null);
    }

    private static void refuse(Brinoordeel oordeel, Veldcontrole controle) {
        if (!oordeel.goed()) {
            var fout = oordeel.veldfout();
            controle.fout(fout.veld(), fout.sleutel(), fout.gegevens());
        }
    }

    private void conflict(Werkplek werkplek, School school, Veldcontrole controle) {
        boolean bezet =
                scholen.find(werkplek.tenantId(), school.vestiging())
                        .filter(ander -> !ander.school().id().equals(school.id()))
                        .isPresent();
        if (bezet) {
            taken(werkplek, school.vestiging(), controle);
        } else {
            controle.fout("naam", "organisatie.fout.gewijzigd");
        }
    }

    private void taken(Werkplek werkplek, Vestiging vestiging, Veldcontrole controle) {
        String naam =
                scholen.find(werkplek.tenantId(), vestiging)
                        .map(beeld -> beeld.school().naam())
                        .orElse("");
        controle.fout("brin", "organisatie.fout.brin.bestaat", vestiging.toString(), naam);
    }

    private ModelAndView form(
            Werkplek werkplek,
            Schoolinvoer invoer,
            @Nullable Schoolbeeld beeld,
            Veldcontrole controle,
            Brinoordeel oordeel) {
        var pagina = new ModelAndView("swv/organisatie/bewerken");
        pagina.addObject("invoer", invoer)
                .addObject("school", beeld == null ? null : beeld.school())
                .addObject("fouten", controle.fouten())
                .addObject("oordeel", oordeel)
                .addObject("soorten", Schoolsoort.values())
                .addObject("hoofd", oordeel.goed() ? null : hoofd(invoer))
                .addObject(
                        "besturen",
                        scholen.all(werkplek.tenantId()).stream()
                                .map(bekend -> bekend.school().bestuur())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .addObject(
                        "register",
                        invoer.keuze()
                                .flatMap(keuze -> helpdesk.find(keuze.getypt()).optioneel())
                                .flatMap(gevonden -> gevonden)
                                .orElse(null));
        if (!controle.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private Schoolbeeld read(Werkplek werkplek, UUID id) {
        return scholen.find(werkplek.tenantId(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/swv/organisatie/scholen/" + id);
    }
}
