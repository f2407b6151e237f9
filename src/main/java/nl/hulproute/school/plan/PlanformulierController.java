package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
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

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writing and mending a plan. One more goal is asked for by a button, so that it needs no script.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/plannen")
class PlanformulierController {

    private final Leerlingtoegang toegang;
    private final Plantoegang plantoegang;
    private final Plannen plannen;
    private final BewaarPlan bewaar;
    private final Planleerlingen leerlingen;
    private final Hulpvraagkeuzes hulpvragen;
    private final Datums datums;

    PlanformulierController(
            Leerlingtoegang toegang,
            Plantoegang plantoegang,
            Plannen plannen,
            BewaarPlan bewaar,
            Planleerlingen leerlingen,
            Hulpvraagkeuzes hulpvragen,
            Datums datums) {
        this.toegang = toegang;
        this.plantoegang = plantoegang;
        this.plannen = plannen;
        this.bewaar = bewaar;
        this.leerlingen = leerlingen;
        this.hulpvragen = hulpvragen;
        this.datums = datums;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return formulier(leerling, Optional.empty(), PlanInvoer.nieuw(datums.vandaag()), werkplek);
    }

    @PostMapping(path = "/nieuw", params = "erbij")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView doelBijNieuw(@PathVariable UUID leerlingId, PlanInvoer invoer, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return erbij(formulier(leerling, Optional.empty(), invoer.metNogEenDoel(), werkplek));
    }

    @PostMapping(path = "/nieuw", params = "!erbij")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView add(
            @PathVariable UUID leerlingId,
            PlanInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        PlanInvoer plan = invoer.controleer(controle);
        if (!controle.goed()) {
            return fout(formulier(leerling, Optional.empty(), invoer, werkplek), controle);
        }
        return opgeslagen(leerlingId, bewaar.add(leerlingId, plan, werkplek), flash);
    }

    @GetMapping("/{id}/bewerken")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan plan = plantoegang.findToChange(leerlingId, id, werkplek);
        return formulier(
                leerling,
                Optional.of(plan),
                PlanInvoer.van(plan, plannen.leerlingen(id)),
                werkplek);
    }

    @PostMapping(path = "/{id}/bewerken", params = "erbij")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView doelBij(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            PlanInvoer invoer,
            Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan plan = plantoegang.findToChange(leerlingId, id, werkplek);
        return erbij(formulier(leerling, Optional.of(plan), invoer.metNogEenDoel(), werkplek));
    }

    @PostMapping(path = "/{id}/bewerken", params = "!erbij")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            PlanInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan oud = plantoegang.findToChange(leerlingId, id, werkplek);
        var controle = new Veldcontrole();
        PlanInvoer plan = invoer.controleer(controle);
        if (controle.goed() && !bewaar.save(leerlingId, oud, plan, werkplek)) {
            controle.fout("titel", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return fout(formulier(leerling, Optional.of(oud), invoer, werkplek), controle);
        }
        return opgeslagen(leerlingId, id, flash);
    }

    private ModelAndView formulier(
            Leerling leerling, Optional<Plan> plan, PlanInvoer invoer, Werkplek werkplek) {
        Set<UUID> alIn = plan.map(oud -> plannen.leerlingen(oud.id())).orElse(Set.of());
        return new ModelAndView("school/plan/formulier")
                .addObject("leerling", leerling)
                .addObject("id", plan.map(Plan::id).orElse(null))
                .addObject("groepsplan", plan.map(Plan::groep).orElse(null))
                .addObject("invoer", invoer)
                .addObject("keuzes", leerlingen.keuzes(leerling.id(), werkplek, alIn))
                .addObject("hulpvragen", hulpvragen.van(leerling.id()))
                .addObject("meesteDoelen", PlanInvoer.MEESTE_DOELEN)
                .addObject("fouten", java.util.List.of());
    }

    private static ModelAndView erbij(ModelAndView formulier) {
        return formulier.addObject("erbij", true);
    }

    private static ModelAndView fout(ModelAndView formulier, Veldcontrole controle) {
        formulier.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return formulier.addObject("fouten", controle.fouten());
    }

    private static ModelAndView opgeslagen(UUID leerlingId, UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "plan.opgeslagen");
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/plannen/" + id);
    }
}
