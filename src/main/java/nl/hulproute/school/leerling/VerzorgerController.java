package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
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

import java.util.List;
import java.util.UUID;

/** The carers of a pupil: adding, mending, removing and bringing back. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/verzorgers")
class VerzorgerController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort(
                    "school.verzorger", "/verzorgers", "#verzorgers", "leerling.verzorger");

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Verzorgers verzorgers;
    private final Datums datums;

    VerzorgerController(
            Leerlingtoegang toegang, Prullenbak prullenbak, Verzorgers verzorgers, Datums datums) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.verzorgers = verzorgers;
        this.datums = datums;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        return formulier(
                toegang.vind(leerlingId, werkplek), NIEUW, VerzorgerInvoer.LEEG, List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            VerzorgerInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        Verzorger verzorger = invoer.verzorger(NIEUW, datums.vandaag(), controle);
        if (!controle.goed()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        verzorgers.add(leerling, verzorger);
        flash.addFlashAttribute("melding", "leerling.verzorger.toegevoegd");
        return terug(leerlingId);
    }

    @GetMapping("/{id}")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Verzorger verzorger = verzorgers.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg);
        return formulier(leerling, id, VerzorgerInvoer.van(verzorger), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            VerzorgerInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        Verzorger verzorger = invoer.verzorger(id, datums.vandaag(), controle);
        if (controle.goed() && !verzorgers.save(leerling, verzorger)) {
            controle.fout("achternaam", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(leerling, id, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "leerling.verzorger.opgeslagen");
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

    private static ModelAndView terug(UUID leerlingId) {
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "#verzorgers");
    }

    private static ModelAndView formulier(
            Leerling leerling, UUID id, VerzorgerInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/leerling/verzorger");
        pagina.addObject("leerling", leerling)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("adreskeuzes", Verzorger.Adreskeuze.values());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
