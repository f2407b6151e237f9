package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The school career of a pupil: adding, mending, removing and bringing back rows. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/schoolloopbaan")
class LoopbaanController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort(
                    "school.schoolloopbaan",
                    "/schoolloopbaan",
                    "#schoolloopbaan",
                    "leerling.loopbaan");

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Loopbanen loopbanen;
    private final Schoolgegevens scholen;
    private final Clock clock;

    LoopbaanController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Loopbanen loopbanen,
            Schoolgegevens scholen,
            Clock clock) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.loopbanen = loopbanen;
        this.scholen = scholen;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return formulier(leerling, NIEUW, voorstel(leerling), List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            LoopbaanInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        var rij = invoer.rij(NIEUW, controle);
        if (rij.isEmpty()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        loopbanen.add(leerling, rij.get());
        flash.addFlashAttribute("melding", "leerling.loopbaan.toegevoegd");
        return terug(leerlingId);
    }

    @GetMapping("/{id}")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Schoolloopbaan rij = loopbanen.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg);
        return formulier(leerling, id, LoopbaanInvoer.van(rij), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            LoopbaanInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        var rij = invoer.rij(id, controle);
        if (rij.isPresent() && !loopbanen.save(leerling, rij.get())) {
            controle.fout("schooljaar", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(leerling, id, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "leerling.loopbaan.opgeslagen");
        return terug(leerlingId);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.verwijder(SOORT, leerlingId, id, werkplek, flash);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return prullenbak.zetTerug(SOORT, leerlingId, id, werkplek, flash);
    }

    /** What the row of this year most likely is. */
    private LoopbaanInvoer voorstel(Leerling leerling) {
        var school = scholen.van(leerling.schoolId());
        var jaar = Schooljaar.of(LocalDate.now(clock.withZone(Datums.NEDERLAND)));
        var groep = leerling.groep();
        return new LoopbaanInvoer(
                0,
                jaar.toString(),
                groep == null ? "" : groep.sleutel(),
                groep == null ? "" : groep.naam(),
                groep == null || !leerling.jaargroep().isEmpty()
                        ? leerling.jaargroep()
                        : groep.jaargroep(),
                jaar.eersteDag().toString(),
                "",
                school.vestiging().zesPosities(),
                school.soort().name());
    }

    private static ModelAndView terug(UUID leerlingId) {
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "#schoolloopbaan");
    }

    private static ModelAndView formulier(
            Leerling leerling, UUID id, LoopbaanInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/leerling/loopbaan");
        pagina.addObject("leerling", leerling)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("jaargroepen", Jaargroep.VAN_OSO)
                .addObject("soorten", Schoolsoort.values());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
