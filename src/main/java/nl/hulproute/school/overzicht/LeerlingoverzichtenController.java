package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.map.Document;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** The tab Overzichten of a pupil: what there is, what is outdated, and making one. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/overzichten")
class LeerlingoverzichtenController {

    private final Leerlingtoegang toegang;
    private final Overzichtlijst lijst;
    private final Overzichtbronnen bronnen;
    private final Briefhoofd briefhoofd;
    private final Overzichtuitgifte uitgifte;
    private final Opdrachtplanner planner;
    private final TransactionOperations transacties;

    LeerlingoverzichtenController(
            Leerlingtoegang toegang,
            Overzichtlijst lijst,
            Overzichtbronnen bronnen,
            Briefhoofd briefhoofd,
            Overzichtuitgifte uitgifte,
            Opdrachtplanner planner,
            TransactionOperations transacties) {
        this.toegang = toegang;
        this.lijst = lijst;
        this.bronnen = bronnen;
        this.briefhoofd = briefhoofd;
        this.uitgifte = uitgifte;
        this.planner = planner;
        this.transacties = transacties;
    }

    @GetMapping
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String toon(@PathVariable UUID leerlingId, Werkplek werkplek, Model model) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        model.addAttribute("leerling", leerling);
        model.addAttribute("pagina", lijst.van(leerling, werkplek));
        return "school/overzicht/leerling";
    }

    @GetMapping("/{soort}")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    ModelAndView kies(
            @PathVariable UUID leerlingId, @PathVariable String soort, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var bron = bron(soort, werkplek);
        var keuzes = in(() -> bron.keuzes(leerling));
        var stand = in(() -> bron.stand(leerling));
        return formulier(
                leerling, bron, keuzes, Overzichtinvoer.voorstel(keuzes, stand), List.of());
    }

    /** <em>Overzicht ophalen</em>: into the map, or straight to the reader. */
    @PostMapping("/{soort}")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    Object maak(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            Overzichtinvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var bron = bron(soort, werkplek);
        var keuzes = in(() -> bron.keuzes(leerling));
        var controle = new Veldcontrole();
        var opties = invoer.opties(keuzes, controle);
        if (!controle.goed() || nothing(leerling, bron, keuzes)) {
            return formulier(leerling, bron, keuzes, invoer, controle.fouten());
        }
        if (!invoer.inMap()) {
            return uitgifte.geef(leerling, bron.soort(), opties);
        }
        meld(uitgifte.bewaar(leerling, bron.soort(), opties, werkplek), "gemaakt", flash);
        return terug(leerlingId);
    }

    /** Makes the overview that is this document again, with the file of now. */
    @PostMapping("/vernieuwen/{document}")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String vernieuw(
            @PathVariable UUID leerlingId,
            @PathVariable UUID document,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        uitgifte.vernieuw(leerling, document, werkplek)
                .ifPresentOrElse(
                        nieuw -> meld(nieuw, "vernieuwd", flash),
                        () -> flash.addFlashAttribute("foutmelding", "overzicht.fout.weg"));
        return terug(leerlingId);
    }

    /** Makes in the background what is outdated, and with {@code alles} what is not there yet. */
    @PostMapping("/bijwerken")
    @Mag(Actie.OVERZICHTEN_MAKEN)
    String werkBij(
            @PathVariable UUID leerlingId,
            @RequestParam(defaultValue = "false") boolean alles,
            Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var pagina = lijst.van(leerling, werkplek);
        var vragen = new ArrayList<Opdracht.Vraag>();
        pagina.teVernieuwen().forEach(een -> vragen.add(renewal(leerling, een.overzicht())));
        if (alles) {
            pagina.teMaken()
                    .forEach(regel ->
                            vragen.add(Opdracht.Vraag.standaard(leerling.id(), regel.soort())));
        }
        return vragen.isEmpty()
                ? terug(leerlingId)
                : "redirect:/overzichten/opdrachten/" + planner.plan(werkplek, vragen);
    }

    private static Opdracht.Vraag renewal(Leerling leerling, Bewaardoverzicht oud) {
        return new Opdracht.Vraag(
                leerling.id(), oud.soort(), "", oud.opties().logo(), oud.document());
    }

    private Overzichtbron bron(String soort, Werkplek werkplek) {
        return Overzichtsoort.ofCode(soort)
                .filter(een -> een.voor(werkplek))
                .flatMap(bronnen::find)
                .orElseThrow(Leerlingtoegang::weg);
    }

    /** Whether there is nothing to propose and nothing to choose. */
    private boolean nothing(Leerling leerling, Overzichtbron bron, Overzichtkeuzes keuzes) {
        return keuzes.onderdelen().isEmpty()
                && in(() -> bron.stand(leerling)) instanceof Overzichtstand.Ontbreekt;
    }

    private static void meld(Document document, String wat, RedirectAttributes flash) {
        flash.addFlashAttribute("gemaakt", document.id());
        flash.addFlashAttribute("gemaaktNaam", document.onderwerp());
        flash.addFlashAttribute("gemaaktMelding", "overzicht." + wat);
    }

    private static String terug(UUID leerlingId) {
        return "redirect:/leerlingen/" + leerlingId + "/overzichten";
    }

    private ModelAndView formulier(
            Leerling leerling,
            Overzichtbron bron,
            Overzichtkeuzes keuzes,
            Overzichtinvoer invoer,
            List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/overzicht/opties");
        var stand = in(() -> bron.stand(leerling));
        boolean niets = nothing(leerling, bron, keuzes);
        pagina.addObject("leerling", leerling)
                .addObject("soort", bron.soort())
                .addObject("ontbreekt", stand instanceof Overzichtstand.Ontbreekt ? stand : null)
                .addObject("niets", niets)
                .addObject("heeftLogo", briefhoofd.heeftLogo(leerling.schoolId()))
                .addObject("keuzes", keuzes)
                .addObject("invoer", invoer)
                .addObject("fouten", fouten);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private <T> T in(Supplier<T> werk) {
        return Objects.requireNonNull(transacties.execute(status -> werk.get()));
    }
}
