package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/** Evaluating a plan: what became of each goal, and of the plan. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/plannen/{id}/evaluatie")
class EvaluatieController {

    private final Leerlingtoegang toegang;
    private final Plantoegang plantoegang;
    private final Plannen plannen;
    private final Datums datums;

    EvaluatieController(
            Leerlingtoegang toegang, Plantoegang plantoegang, Plannen plannen, Datums datums) {
        this.toegang = toegang;
        this.plantoegang = plantoegang;
        this.plannen = plannen;
        this.datums = datums;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan plan = plantoegang.findToChange(leerlingId, id, werkplek);
        return formulier(leerling, plan, EvaluatieInvoer.van(plan, datums.vandaag()), List.of());
    }

    @PostMapping
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            EvaluatieInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan plan = plantoegang.findToChange(leerlingId, id, werkplek);
        var controle = new Veldcontrole();
        EvaluatieInvoer evaluatie = invoer.controleer(plan, datums.vandaag(), controle);
        if (controle.goed()
                && !plannen.evalueer(id, evaluatie, plan.doelen().size(), werkplek.naam())) {
            controle.fout("tekst", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(leerling, plan, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "plan.geevalueerd");
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/plannen/" + id);
    }

    private static ModelAndView formulier(
            Leerling leerling, Plan plan, EvaluatieInvoer invoer, List<Veldfout> fouten) {
        var pagina =
                new ModelAndView("school/plan/evaluatie")
                        .addObject("leerling", leerling)
                        .addObject("plan", plan)
                        .addObject("uitslagen", Uitslag.values())
                        .addObject("invoer", invoer)
                        .addObject("fouten", fouten);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
