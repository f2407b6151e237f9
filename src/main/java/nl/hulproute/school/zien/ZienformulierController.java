package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Groep;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.UUID;

/**
 * Filling in and mending an observation list. A list that is mended keeps the statements that were
 * asked then.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/zien")
class ZienformulierController {

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Zienlijsten lijsten;
    private final Stellingen stellingen;
    private final Datums datums;

    ZienformulierController(
            Leerlingtoegang toegang, Zienlijsten lijsten, Stellingen stellingen, Datums datums) {
        this.toegang = toegang;
        this.lijsten = lijsten;
        this.stellingen = stellingen;
        this.datums = datums;
    }

    @GetMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Groep groep = leerling.groep();
        var leeg =
                ZienInvoer.nieuw(
                        datums.vandaag(),
                        groep == null ? "" : groep.naam(),
                        werkplek.naam(),
                        stellingen.actief(werkplek.tenantId()));
        return formulier(leerling, NIEUW, leeg, List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView add(
            @PathVariable UUID leerlingId,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var invoer = ZienInvoer.lees(velden, stellingen.actief(werkplek.tenantId()));
        var controle = new Veldcontrole();
        ZienInvoer lijst = invoer.controleer(controle, leerling, datums.vandaag());
        if (!controle.goed()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        UUID id = lijsten.add(werkplek.tenantId(), leerlingId, lijst, werkplek.account());
        return opgeslagen(leerlingId, id, flash);
    }

    @GetMapping("/{id}/bewerken")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional(readOnly = true)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return formulier(leerling, id, ZienInvoer.van(vind(leerlingId, id)), List.of());
    }

    @PostMapping("/{id}/bewerken")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    @Transactional
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> velden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var gevraagd = vind(leerlingId, id).antwoorden().stream().map(Antwoord::stelling).toList();
        var invoer = ZienInvoer.lees(velden, gevraagd);
        var controle = new Veldcontrole();
        ZienInvoer lijst = invoer.controleer(controle, leerling, datums.vandaag());
        if (controle.goed() && !lijsten.save(werkplek.tenantId(), leerlingId, id, lijst)) {
            controle.fout("datum", "school.fout.gewijzigd");
        }
        return controle.goed()
                ? opgeslagen(leerlingId, id, flash)
                : formulier(leerling, id, invoer, controle.fouten());
    }

    private Zienlijst vind(UUID leerlingId, UUID id) {
        return lijsten.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg);
    }

    private static ModelAndView formulier(
            Leerling leerling, UUID id, ZienInvoer invoer, List<Veldfout> fouten) {
        var pagina =
                new ModelAndView("school/zien/formulier")
                        .addObject("leerling", leerling)
                        .addObject("id", id)
                        .addObject("nieuw", id.equals(NIEUW))
                        .addObject("invoer", invoer)
                        .addObject("categorieen", Ziencategorie.values())
                        .addObject("antwoorden", List.of(1, 2, 3, 4))
                        .addObject("fouten", fouten);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    private static ModelAndView opgeslagen(UUID leerlingId, UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("melding", "zien.lijst.opgeslagen");
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/zien/" + id);
    }
}
