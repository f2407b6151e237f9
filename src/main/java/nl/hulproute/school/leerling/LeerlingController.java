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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The tab Personalia of a pupil, and its form. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class LeerlingController {

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingen leerlingen;
    private final Leerlingtoegang toegang;
    private final Clock clock;

    LeerlingController(Leerlingen leerlingen, Leerlingtoegang toegang, Clock clock) {
        this.leerlingen = leerlingen;
        this.toegang = toegang;
        this.clock = clock;
    }

    @GetMapping("/leerlingen/{id}")
    @Mag(Actie.LEERLINGEN_ZIEN)
    String toon(@PathVariable UUID id, Werkplek werkplek, Model model) {
        model.addAttribute("leerling", toegang.vind(id, werkplek));
        return "school/leerling/personalia";
    }

    @GetMapping("/leerlingen/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView nieuw(Werkplek werkplek) {
        Leerling leeg = Leerling.leeg(NIEUW, werkplek.tenantId());
        return formulier(leeg, PersonaliaInvoer.van(leeg), List.of());
    }

    @PostMapping("/leerlingen/nieuw")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView add(PersonaliaInvoer invoer, Werkplek werkplek, RedirectAttributes flash) {
        Leerling leeg = Leerling.leeg(NIEUW, werkplek.tenantId());
        var controle = new Veldcontrole();
        Leerling leerling = invoer.toepassen(leeg, groepen(leeg), vandaag(), controle);
        if (!controle.goed()) {
            return formulier(leeg, invoer, controle.fouten());
        }
        UUID id = leerlingen.add(leerling);
        flash.addFlashAttribute("melding", "leerling.toegevoegd");
        return new ModelAndView("redirect:/leerlingen/" + id);
    }

    @GetMapping("/leerlingen/{id}/bewerken")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(id, werkplek);
        return formulier(leerling, PersonaliaInvoer.van(leerling), List.of());
    }

    @PostMapping("/leerlingen/{id}/bewerken")
    @Mag(Actie.LEERLINGEN_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID id,
            PersonaliaInvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling oud = toegang.vind(id, werkplek);
        var controle = new Veldcontrole();
        Leerling leerling = invoer.toepassen(oud, groepen(oud), vandaag(), controle);
        if (controle.goed() && !leerlingen.save(leerling)) {
            controle.fout("achternaam", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(oud, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "leerling.opgeslagen");
        return new ModelAndView("redirect:/leerlingen/" + id);
    }

    private ModelAndView formulier(
            Leerling leerling, PersonaliaInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/leerling/bewerken");
        pagina.addObject("leerling", leerling)
                .addObject("nieuw", leerling.id().equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject(
                        "groepen",
                        groepen(leerling).stream().filter(g -> !g.samengesteld()).toList())
                .addObject("jaargroepen", Jaargroep.VAN_EDEXML)
                .addObject("geslachten", Geslacht.values());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    /** Who left long ago may be in a group that is no longer offered, and stays in it. */
    private List<Groep> groepen(Leerling leerling) {
        var groepen = new ArrayList<>(leerlingen.groepen());
        Groep eigen = leerling.groep();
        if (eigen != null && groepen.stream().noneMatch(een -> een.id().equals(eigen.id()))) {
            groepen.add(eigen);
        }
        return groepen;
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock.withZone(Datums.NEDERLAND));
    }
}
