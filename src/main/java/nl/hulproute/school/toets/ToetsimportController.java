package nl.hulproute.school.toets;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
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

/**
 * <em>Beheer &gt; Toetsen importeren</em>: results of all pupils from the file of the student
 * monitoring system.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping(ToetsimportController.PAD)
class ToetsimportController {

    static final String PAD = "/beheer/toetsen/importeren";

    private static final Plek SCHOOL = new Plek(PAD, null);

    private final Toetsimportpagina pagina;

    ToetsimportController(Toetsimportpagina pagina) {
        this.pagina = pagina;
    }

    @GetMapping
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView toon(
            @RequestParam(defaultValue = "false") boolean zonderScript,
            Werkplek werkplek,
            Model flash) {
        return pagina.formulier(SCHOOL, zonderScript, werkplek, flash);
    }

    /** The way of the page's script: the file is the body, and is parsed as it comes in. */
    @PostMapping(consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(HttpServletRequest bestand, Werkplek werkplek) throws IOException {
        return pagina.lees(
                SCHOOL, bestand.getContentLengthLong(), bestand::getInputStream, werkplek);
    }

    /** The way without scripts, for a file that stays in memory: see {@link Toetsimportbewaker}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(@RequestParam MultipartFile bestand, Werkplek werkplek) throws IOException {
        return pagina.lees(SCHOOL, bestand.getSize(), bestand, werkplek);
    }

    @GetMapping("/{id}")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView voorbeeld(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Soort toon,
            @RequestParam(defaultValue = "0") int na,
            Werkplek werkplek) {
        return pagina.voorbeeld(SCHOOL, id, toon, na, werkplek);
    }

    @PostMapping("/{id}/toepassen")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    String apply(@PathVariable UUID id, Werkplek werkplek, RedirectAttributes flash) {
        return pagina.apply(SCHOOL, id, werkplek, flash);
    }

    @PostMapping("/{id}/weggooien")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    String discard(@PathVariable UUID id, RedirectAttributes flash) {
        return pagina.discard(SCHOOL, id, flash);
    }
}
