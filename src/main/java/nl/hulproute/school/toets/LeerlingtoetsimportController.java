package nl.hulproute.school.toets;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.toets.Toetsimportpagina.Plek;
import nl.hulproute.school.toets.Toetsinlezing.Soort;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.UUID;

/** <em>Toetsen inlezen</em> of a pupil: from a file only the results of this pupil are taken. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/toetsen/importeren")
class LeerlingtoetsimportController {

    private final Leerlingtoegang toegang;
    private final Toetsimportpagina pagina;

    LeerlingtoetsimportController(Leerlingtoegang toegang, Toetsimportpagina pagina) {
        this.toegang = toegang;
        this.pagina = pagina;
    }

    @GetMapping
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView toon(
            @PathVariable UUID leerlingId,
            @RequestParam(defaultValue = "false") boolean zonderScript,
            Werkplek werkplek,
            Model flash) {
        return pagina.formulier(plek(leerlingId, werkplek), zonderScript, werkplek, flash);
    }

    /** The way of the page's script: the file is the body, and is parsed as it comes in. */
    @PostMapping(consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView lees(@PathVariable UUID leerlingId, HttpServletRequest bestand, Werkplek werkplek)
            throws IOException {
        return pagina.lees(
                plek(leerlingId, werkplek),
                bestand.getContentLengthLong(),
                bestand::getInputStream,
                werkplek);
    }

    /** The way without scripts, for a file that stays in memory: see {@link Toetsimportbewaker}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView lees(
            @PathVariable UUID leerlingId, @RequestParam MultipartFile bestand, Werkplek werkplek)
            throws IOException {
        return pagina.lees(plek(leerlingId, werkplek), bestand.getSize(), bestand, werkplek);
    }

    @GetMapping("/{id}")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    ModelAndView voorbeeld(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Soort toon,
            @RequestParam(defaultValue = "0") int na,
            Werkplek werkplek) {
        return pagina.voorbeeld(plek(leerlingId, werkplek), id, toon, na, werkplek);
    }

    @PostMapping("/{id}/toepassen")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String apply(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return pagina.apply(plek(leerlingId, werkplek), id, werkplek, flash);
    }

    @PostMapping("/{id}/weggooien")
    @Mag(Actie.BEGELEIDING_BEWERKEN)
    String discard(
            @PathVariable UUID leerlingId,
            @PathVariable UUID id,
            Werkplek werkplek,
            RedirectAttributes flash) {
        return pagina.discard(plek(leerlingId, werkplek), id, flash);
    }

    private Plek plek(UUID leerlingId, Werkplek werkplek) {
        return new Plek(
                "/leerlingen/" + leerlingId + "/toetsen/importeren",
                toegang.vind(leerlingId, werkplek));
    }
}
