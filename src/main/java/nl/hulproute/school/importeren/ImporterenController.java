package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** <em>Beheer &gt; Importeren</em>: pupils and groups from the school's student system. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/beheer/importeren")
class ImporterenController {

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
    String toon() {
        return PAGINA;
    }

    @PostMapping
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(@RequestParam MultipartFile bestand, Werkplek werkplek) throws IOException {
        var pagina = new ModelAndView(PAGINA);
        if (bestand.isEmpty() || bestand.getSize() > GROOTST) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return pagina.addObject(
                    "bestandsfout",
                    bestand.isEmpty() ? "importeren.fout.leeg" : "importeren.fout.groot");
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
