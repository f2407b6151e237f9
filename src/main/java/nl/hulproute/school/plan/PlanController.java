package nl.hulproute.school.plan;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Begeleiding &gt; Plannen</em>: the plans of a pupil, one of them, and its removal. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/plannen")
class PlanController {

    private final Leerlingtoegang toegang;
    private final Plantoegang plantoegang;
    private final Plannen plannen;
    private final Hulpvraagkeuzes hulpvragen;
    private final Datums datums;

    PlanController(
            Leerlingtoegang toegang,
            Plantoegang plantoegang,
            Plannen plannen,
            Hulpvraagkeuzes hulpvragen,
            Datums datums) {
        this.toegang = toegang;
        this.plantoegang = plantoegang;
        this.plannen = plannen;
        this.hulpvragen = hulpvragen;
        this.datums = datums;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    @Transactional(readOnly = true)
    ModelAndView lijst(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return new ModelAndView("school/plan/lijst")
                .addObject("leerling", leerling)
                .addObject("vandaag", datums.vandaag())
                .addObject("plannen", plannen.van(leerlingId));
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_ZIEN)
    @Transactional(readOnly = true)
    ModelAndView toon(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Plan plan = plantoegang.find(leerlingId, id);
        return new ModelAndView("school/plan/plan")
                .addObject("leerling", leerling)
                .addObject("vandaag", datums.vandaag())
                .addObject("plan", plan)
                .addObject("wijzigbaar", plantoegang.mayChange(id, werkplek))
                .addObject(
                        "hulpvraag",
                        hulpvragen.van(leerlingId).stream()
                                .filter(keuze -> keuze.id().equals(plan.hulpvraag()))
                                .findFirst()
                                .orElse(null));
    }

    @PostMapping("/{id}/verwijderen")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    String remove(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        zetWeg(leerlingId, id, werkplek, true);
        flash.addFlashAttribute("ongedaanMelding", "plan.verwijderd");
        flash.addFlashAttribute(
                "ongedaan", "/leerlingen/" + leerlingId + "/plannen/" + id + "/terugzetten");
        return lijst(leerlingId);
    }

    @PostMapping("/{id}/terugzetten")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    String restore(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        zetWeg(leerlingId, id, werkplek, false);
        flash.addFlashAttribute("melding", "plan.teruggezet");
        return lijst(leerlingId);
    }

    private void zetWeg(UUID leerlingId, UUID id, Werkplek werkplek, boolean weg) {
        toegang.vind(leerlingId, werkplek);
        plantoegang.check(id, werkplek);
        if (!plannen.leerlingen(id).contains(leerlingId) || !plannen.zetWeg(id, weg)) {
            throw Leerlingtoegang.weg();
        }
    }

    private static String lijst(UUID leerlingId) {
        return "redirect:/leerlingen/" + leerlingId + "/plannen";
    }
}
