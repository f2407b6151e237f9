package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Jaargroep;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * <em>Toetsen</em> of a pupil: the results, how the pupil grows, and putting results in by hand.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/toetsen")
class ToetsController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.toets", "/toetsen", "/toetsen", "toets.toets");

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Toetsen toetsen;
    private final Toetsnormen normen;
    private final TransactionOperations transacties;
    private final Datums datums;

    ToetsController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Toetsen toetsen,
            Toetsnormen normen,
            TransactionOperations transacties,
            Datums datums) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.toetsen = toetsen;
        this.normen = normen;
        this.transacties = transacties;
        this.datums = datums;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    ModelAndView toon(@PathVariable UUID leerlingId, Werkplek werkplek) {
        var pagina = new ModelAndView("school/toets/toetsen");
        pagina.addObject("leerling", toegang.vind(leerlingId, werkplek));
        transacties.executeWithoutResult(status -> {
            List<Toets> alle = toetsen.van(leerlingId);
            pagina.addObject("toetsen", alle)
                    .addObject("gebieden", Vakgebied.van(alle))
                    .addObject(
                            "lijnen",
                            Groeilijnen.maak(alle, Toetsnormen.grenzen(normen.van(leerlingId))));
        });
        return pagina;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek, Model flash) {
        @SuppressWarnings("unchecked")
        var vorige = (Map<String, String>) flash.getAttribute("vorige");
        var leeg =
                vorige == null
                        ? Toetsinvoer.leeg("", "", "", Referentiescore.LANDELIJK)
                        : Toetsinvoer.leeg(
                                vorige.getOrDefault("afnamedatum", ""),
                                vorige.getOrDefault("jaargroep", ""),
                                vorige.getOrDefault("dl", ""),
                                vorige.getOrDefault("groep", Referentiescore.LANDELIJK));
        return formulier(toegang.vind(leerlingId, werkplek), NIEUW, leeg, List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            @RequestParam(defaultValue = "false") boolean volgende,
            Toetsinvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        var toets = new Toetscontrole(leerling, datums.vandaag(), controle).lees(invoer, null);
        if (toets.isEmpty()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        transacties.executeWithoutResult(status ->
                toetsen.add(werkplek.tenantId(), leerlingId, toets.get(), werkplek.naam()));
        flash.addFlashAttribute("melding", "toets.toets.opgeslagen");
        if (volgende) {
            flash.addFlashAttribute("vorige", vorige(invoer));
            return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/toetsen/nieuw");
        }
        return terug(leerlingId);
    }

    /** What the next test of a row has in common with this one. */
    private static Map<String, String> vorige(Toetsinvoer invoer) {
        return new HashMap<>(
                Map.of(
                        "afnamedatum", invoer.afnamedatum(),
                        "jaargroep", invoer.jaargroep(),
                        "dl", invoer.dl(),
                        "groep", invoer.groep()));
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return formulier(leerling, id, Toetsinvoer.van(vind(leerlingId, id)), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Toetsinvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Toets eerder = vind(leerlingId, id);
        var controle = new Veldcontrole();
        new Toetscontrole(leerling, datums.vandaag(), controle)
                .lees(invoer, eerder)
                .filter(toets -> !bewaar(leerlingId, id, invoer.versie(), toets))
                .ifPresent(toets -> controle.fout("leergebied", "school.fout.gewijzigd"));
        if (!controle.goed()) {
            return formulier(leerling, id, invoer, controle.fouten());
        }
        flash.addFlashAttribute(
                "melding",
                invoer.alleenScoreAnders(Toetsinvoer.van(eerder))
                        ? "toets.toets.opgeslagen.niveaus"
                        : "toets.toets.opgeslagen");
        return terug(leerlingId);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }

    private Toets vind(UUID leerlingId, UUID id) {
        return Objects.requireNonNull(
                transacties.execute(
                        status -> toetsen.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg)));
    }

    private boolean bewaar(UUID leerlingId, UUID id, int versie, Toetsgegevens toets) {
        return Boolean.TRUE.equals(
                transacties.execute(status -> toetsen.save(leerlingId, id, versie, toets)));
    }

    private static ModelAndView terug(UUID leerlingId) {
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/toetsen");
    }

    private ModelAndView formulier(
            Leerling leerling, UUID id, Toetsinvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/toets/toets");
        pagina.addObject("leerling", leerling)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("leergebieden", Leergebied.values())
                .addObject("jaargroepen", Jaargroep.VAN_OSO)
                .addObject("groepen", Referentiescore.GROEPEN)
                .addObject(
                        "soorten",
                        java.util.Arrays.stream(Scoresoort.values())
                                .filter(soort -> !Scoresoort.VAST.contains(soort))
                                .toList())
                .addObject(
                        "samen", id.equals(NIEUW) ? zelfdeDag(leerling.id(), invoer) : List.of());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    /** What was put in already for the day of the form. */
    private List<Toets> zelfdeDag(UUID leerlingId, Toetsinvoer invoer) {
        var dag = new Veldcontrole().datum("afnamedatum", invoer.afnamedatum());
        if (dag == null) {
            return List.of();
        }
        return Objects.requireNonNull(transacties.execute(status -> toetsen.van(leerlingId)))
                .stream()
                .filter(toets -> toets.gegevens().afnamedatum().equals(dag))
                .toList();
    }
}
