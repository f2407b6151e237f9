package nl.hulproute.school.gegeven;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;
import java.util.UUID;

/** <em>Personalia &gt; Medisch</em>: diagnoses, medication, allergies. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/medisch")
class MedischController {

    private final Gegevenbalie balie;

    MedischController(Gegevenbalie balie) {
        this.balie = balie;
    }

    @GetMapping
    @Mag(Actie.MEDISCH_ZIEN)
    ModelAndView toon(@PathVariable UUID leerlingId, Werkplek werkplek) {
        return balie.toon(Gegevenpagina.MEDISCH, leerlingId, werkplek);
    }

    @GetMapping("/{soort}/nieuw")
    @Mag(Actie.MEDISCH_BEWERKEN)
    ModelAndView nieuw(
            @PathVariable UUID leerlingId, @PathVariable String soort, Werkplek werkplek) {
        return balie.nieuw(Gegevenpagina.MEDISCH, leerlingId, soort, werkplek);
    }

    @GetMapping("/{soort}/{id}")
    @Mag(Actie.MEDISCH_BEWERKEN)
    ModelAndView bewerk(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek) {
        return balie.bewerk(Gegevenpagina.MEDISCH, leerlingId, soort, id, werkplek);
    }

    @PostMapping({"/{soort}/nieuw", "/{soort}/{id}"})
    @Mag(Actie.MEDISCH_BEWERKEN)
    ModelAndView bewaar(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> verzonden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.bewaar(
                Gegevenpagina.MEDISCH, leerlingId, soort, id, verzonden, werkplek, flash);
    }

    @PostMapping("/{soort}/{id}/verwijderen")
    @Mag(Actie.MEDISCH_BEWERKEN)
    String verwijder(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.verwijder(Gegevenpagina.MEDISCH, leerlingId, soort, id, werkplek, flash);
    }

    @PostMapping("/{soort}/{id}/terugzetten")
    @Mag(Actie.MEDISCH_BEWERKEN)
    String zetTerug(
            @PathVariable UUID leerlingId,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.zetTerug(Gegevenpagina.MEDISCH, leerlingId, soort, id, werkplek, flash);
    }
}
