package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** <em>Beheer &gt; Toetsniveaus</em>: from which score on a result has which niveau. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping(NiveausController.PAD)
class NiveausController {

    static final String PAD = "/beheer/toetsen/niveaus";

    private final Toetsnormen normen;
    private final TransactionOperations transacties;

    NiveausController(Toetsnormen normen, TransactionOperations transacties) {
        this.normen = normen;
        this.transacties = transacties;
    }

    @GetMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    ModelAndView toon() {
        return pagina("", List.of());
    }

    @PostMapping
    @Mag(Actie.LIJSTEN_BEHEREN)
    ModelAndView add(
            @RequestParam(defaultValue = "") String regels,
            Werkplek werkplek,
            RedirectAttributes flash) {
        var controle = new Veldcontrole();
        List<Toetsnormen.Norm> nieuw = new Normregels(controle).lees(regels);
        if (!controle.goed()) {
            var pagina = pagina(regels, controle.fouten());
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        transacties.executeWithoutResult(status -> normen.zet(werkplek.tenantId(), nieuw));
        flash.addFlashAttribute("melding", "toets.niveaus.opgeslagen");
        return new ModelAndView("redirect:" + PAD);
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.LIJSTEN_BEHEREN)
    String remove(@PathVariable UUID id, RedirectAttributes flash) {
        mark(id, true);
        flash.addFlashAttribute("ongedaanMelding", "toets.niveaus.verwijderd");
        flash.addFlashAttribute("ongedaan", PAD + "/" + id + "/terugzetten");
        return "redirect:" + PAD;
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.LIJSTEN_BEHEREN)
    String restore(@PathVariable UUID id, RedirectAttributes flash) {
        mark(id, false);
        flash.addFlashAttribute("melding", "toets.niveaus.teruggezet");
        return "redirect:" + PAD;
    }

    private void mark(UUID id, boolean weg) {
        if (!Boolean.TRUE.equals(transacties.execute(status -> normen.mark(id, weg)))) {
            throw Leerlingtoegang.weg();
        }
    }

    private ModelAndView pagina(String regels, List<Veldfout> fouten) {
        return new ModelAndView("school/toets/niveaus")
                .addObject("normen", transacties.execute(status -> normen.alle()))
                .addObject("regels", regels)
                .addObject("fouten", fouten);
    }
}
