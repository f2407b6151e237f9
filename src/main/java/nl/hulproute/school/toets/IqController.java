package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
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

/** <em>Toetsen &gt; IQ-toetsen</em> of a pupil. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/toetsen/iq")
class IqController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.iqtoets", "/toetsen/iq", "/toetsen/iq", "toets.iq");

    private static final UUID NIEUW = new UUID(0, 0);

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Iqtoetsen toetsen;
    private final Datums datums;

    IqController(Leerlingtoegang toegang, Prullenbak prullenbak, Iqtoetsen toetsen, Datums datums) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.toetsen = toetsen;
        this.datums = datums;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    ModelAndView toon(@PathVariable UUID leerlingId, Werkplek werkplek) {
        return new ModelAndView("school/toets/iqtoetsen")
                .addObject("leerling", toegang.vind(leerlingId, werkplek))
                .addObject("toetsen", toetsen.van(leerlingId));
    }

    @GetMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView nieuw(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        return formulier(leerling, NIEUW, Iqinvoer.leeg(), List.of());
    }

    @PostMapping("/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView add(
            @PathVariable UUID leerlingId,
            Iqinvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        var controle = new Veldcontrole();
        var toets = new Iqcontrole(leerling, datums.vandaag(), controle).lees(invoer, NIEUW);
        if (toets.isEmpty()) {
            return formulier(leerling, NIEUW, invoer, controle.fouten());
        }
        toetsen.add(werkplek.tenantId(), toets.get(), werkplek.naam());
        flash.addFlashAttribute("melding", "toets.iq.opgeslagen");
        return terug(leerlingId);
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView bewerk(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Iqtoets toets = toetsen.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg);
        return formulier(leerling, id, Iqinvoer.van(toets), List.of());
    }

    @PostMapping("/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView save(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Iqinvoer invoer,
            Werkplek werkplek,
            RedirectAttributes flash) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        if (toetsen.find(leerlingId, id).isEmpty()) {
            throw Leerlingtoegang.weg();
        }
        var controle = new Veldcontrole();
        new Iqcontrole(leerling, datums.vandaag(), controle)
                .lees(invoer, id)
                .filter(toets -> !toetsen.save(toets))
                .ifPresent(toets -> controle.fout("testnaam", "school.fout.gewijzigd"));
        if (!controle.goed()) {
            return formulier(leerling, id, invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "toets.iq.opgeslagen");
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

    private static ModelAndView terug(UUID leerlingId) {
        return new ModelAndView("redirect:/leerlingen/" + leerlingId + "/toetsen/iq");
    }

    private static ModelAndView formulier(
            Leerling leerling, UUID id, Iqinvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/toets/iqtoets");
        pagina.addObject("leerling", leerling)
                .addObject("id", id)
                .addObject("nieuw", id.equals(NIEUW))
                .addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("testen", Iqnamen.TESTEN)
                .addObject("indexnamen", Iqnamen.WISC);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
