package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.leerling.Prullenbak;
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

import java.util.List;
import java.util.UUID;

/** <em>Begeleiding &gt; ZIEN!</em>: the observation lists of a pupil with their pictures. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/zien")
class ZienController {

    private static final Prullenbak.Soort SOORT =
            new Prullenbak.Soort("school.zienlijst", "/zien", "/zien", "zien.lijst");

    private final Leerlingtoegang toegang;
    private final Prullenbak prullenbak;
    private final Zienlijsten lijsten;
    private final Profielbeeld profiel;
    private final Verloopbeeld verloop;

    ZienController(
            Leerlingtoegang toegang,
            Prullenbak prullenbak,
            Zienlijsten lijsten,
            Profielbeeld profiel,
            Verloopbeeld verloop) {
        this.toegang = toegang;
        this.prullenbak = prullenbak;
        this.lijsten = lijsten;
        this.profiel = profiel;
        this.verloop = verloop;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    @Transactional(readOnly = true)
    ModelAndView lijst(@PathVariable UUID leerlingId, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        List<Zienlijst> alle = lijsten.van(leerlingId);
        return new ModelAndView("school/zien/lijst")
                .addObject("leerling", leerling)
                .addObject("lijsten", alle)
                .addObject("categorieen", Ziencategorie.values())
                .addObject("profiel", alle.stream().limit(1).map(profiel::teken).toList())
                .addObject("verloop", verloop.teken(alle));
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_ZIEN)
    @Transactional(readOnly = true)
    ModelAndView toon(@PathVariable UUID leerlingId, @PathVariable UUID id, Werkplek werkplek) {
        Leerling leerling = toegang.vind(leerlingId, werkplek);
        Zienlijst lijst = lijsten.find(leerlingId, id).orElseThrow(Leerlingtoegang::weg);
        return new ModelAndView("school/zien/observatie")
                .addObject("leerling", leerling)
                .addObject("lijst", lijst)
                .addObject("categorieen", Ziencategorie.values())
                .addObject("profiel", profiel.teken(lijst));
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
}
