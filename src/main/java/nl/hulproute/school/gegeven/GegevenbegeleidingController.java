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

/** The pages about absence and about marks, which a leerkracht keeps as well. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/{deel:verzuim|cijfers}")
class GegevenbegeleidingController {

    private final Gegevenbalie balie;

    GegevenbegeleidingController(Gegevenbalie balie) {
        this.balie = balie;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_ZIEN)
    ModelAndView toon(@PathVariable UUID leerlingId, @PathVariable String deel, Werkplek werkplek) {
        return balie.toon(Gegevenpagina.van(deel), leerlingId, werkplek);
    }

    @GetMapping("/{soort}/nieuw")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView nieuw(
            @PathVariable UUID leerlingId,
            @PathVariable String deel,
            @PathVariable String soort,
            Werkplek werkplek) {
        return balie.nieuw(Gegevenpagina.van(deel), leerlingId, soort, werkplek);
    }

    @GetMapping("/{soort}/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView bewerk(
            @PathVariable UUID leerlingId,
            @PathVariable String deel,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek) {
        return balie.bewerk(Gegevenpagina.van(deel), leerlingId, soort, id, werkplek);
    }

    @PostMapping({"/{soort}/nieuw", "/{soort}/{id}"})
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView bewaar(
            @PathVariable UUID leerlingId,
            @PathVariable String deel,
            @PathVariable String soort,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam Map<String, String> verzonden,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.bewaar(
                Gegevenpagina.van(deel), leerlingId, soort, id, verzonden, werkplek, flash);
    }

    @PostMapping("/{soort}/{id}/verwijderen")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String verwijder(
            @PathVariable UUID leerlingId,
            @PathVariable String deel,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.verwijder(Gegevenpagina.van(deel), leerlingId, soort, id, werkplek, flash);
    }

    @PostMapping("/{soort}/{id}/terugzetten")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String zetTerug(
            @PathVariable UUID leerlingId,
            @PathVariable String deel,
            @PathVariable String soort,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return balie.zetTerug(Gegevenpagina.van(deel), leerlingId, soort, id, werkplek, flash);
    }
}
