package nl.hulproute.school.importeren;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/**
 * <em>Beheer &gt; Importeren</em>: pupils and groups from the school's student system. The file may
 * hold a BSN, so it is never on a disk.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping(ImporterenController.PAD)
class ImporterenController {

    static final String PAD = "/beheer/importeren";

    private static final long GROOTST = 32L * 1000 * 1000;
    private static final String PAGINA = "school/importeren/importeren";

    private final Inlezen inlezen;
    private final Schoolgegevens scholen;

    ImporterenController(Inlezen inlezen, Schoolgegevens scholen) {
        this.inlezen = inlezen;
        this.scholen = scholen;
    }

    @GetMapping
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView toon(@RequestParam(defaultValue = "false") boolean zonderScript) {
        var pagina = new ModelAndView(PAGINA);
        return zonderScript ? pagina.addObject("bestandsfout", "script") : pagina;
    }

    /** The way of the page's script: the file is the body, and is parsed as it comes in. */
    @PostMapping(consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(HttpServletRequest bestand, Werkplek werkplek) throws IOException {
        return lees(bestand.getContentLengthLong(), bestand::getInputStream, werkplek);
    }

    /** The way without scripts, for a file that stays in memory: see {@link Importbewaker}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(@RequestParam MultipartFile bestand, Werkplek werkplek) throws IOException {
        return lees(bestand.getSize(), bestand, werkplek);
    }

    private ModelAndView lees(long grootte, InputStreamSource bestand, Werkplek werkplek)
            throws IOException {
        var pagina = new ModelAndView(PAGINA);
        if (grootte <= 0 || grootte > GROOTST) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina.addObject("bestandsfout", grootte <= 0 ? "leeg" : "groot");
        }
        Edexml gelezen;
        try (var bron = bestand.getInputStream()) {
            gelezen = EdexmlLezer.lees(bron);
        }
        pagina.addObject("gelezen", gelezen);
        if (!gelezen.goed()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina;
        }
        String eigen = scholen.van(werkplek.tenantId()).vestiging().brin().waarde();
        return pagina.addObject(
                        "andereBrin", !gelezen.brin().isEmpty() && !gelezen.brin().equals(eigen))
                .addObject("uitkomst", inlezen.lees(werkplek.tenantId(), gelezen));
    }
}
