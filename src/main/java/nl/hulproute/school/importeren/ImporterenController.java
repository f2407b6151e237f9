package nl.hulproute.school.importeren;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
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
import java.util.List;

/**
 * <em>Beheer &gt; Importeren</em>: choosing a file from the school's student system. The file may
 * hold a BSN, so it is never on a disk.
 */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping(ImporterenController.PAD)
class ImporterenController {

    static final String PAD = "/beheer/importeren";

    private static final String PAGINA = "school/importeren/importeren";

    private final Inlezer inlezer;
    private final Inlezingen inlezingen;
    private final Inleesgrenzen grenzen;

    ImporterenController(Inlezer inlezer, Inlezingen inlezingen, Inleesgrenzen grenzen) {
        this.inlezer = inlezer;
        this.inlezingen = inlezingen;
        this.grenzen = grenzen;
    }

    @GetMapping
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView toon(@RequestParam(defaultValue = "false") boolean zonderScript) {
        return zonderScript
                ? pagina(List.of()).addObject("bestandsfout", "script")
                : pagina(List.of());
    }

    /** The way of the page's script: the file is the body, and is parsed as it comes in. */
    @PostMapping(consumes = {MediaType.TEXT_XML_VALUE, MediaType.APPLICATION_XML_VALUE})
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(HttpServletRequest bestand, Werkplek werkplek) throws IOException {
        long grootte = bestand.getContentLengthLong();
        return lees(grootte < 0 ? null : grootte, bestand::getInputStream, werkplek);
    }

    /** The way without scripts, for a file that stays in memory: see {@link Importbewaker}. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView lees(@RequestParam MultipartFile bestand, Werkplek werkplek) throws IOException {
        return lees(bestand.getSize(), bestand, werkplek);
    }

    /** How far the file is that this account sends now: the page that sends it asks for it. */
    @GetMapping("/voortgang")
    @Mag(Actie.LEERLINGEN_IMPORTEREN)
    ModelAndView voortgang(Werkplek werkplek) {
        return new ModelAndView("school/importeren/voortgang :: regel")
                .addObject("inlezing", inlezingen.sending(werkplek.account()).orElse(null));
    }

    private ModelAndView lees(@Nullable Long grootte, InputStreamSource bestand, Werkplek werkplek)
            throws IOException {
        if (grootte != null && grootte > grenzen.bytes()) {
            return pagina(List.of(Fout.van("te-groot", grenzen.megabytes())));
        }
        try (var bron = bestand.getInputStream()) {
            return switch (inlezer.read(werkplek, grootte, bron)) {
                case Inlezer.Uitslag.Gelezen gelezen ->
                        new ModelAndView("redirect:" + PAD + "/" + gelezen.inlezing());
                case Inlezer.Uitslag.Onbruikbaar onbruikbaar -> pagina(onbruikbaar.fouten());
            };
        }
    }

    private ModelAndView pagina(List<Fout> fouten) {
        var pagina = new ModelAndView(PAGINA);
        pagina.addObject("fouten", fouten)
                .addObject("open", inlezingen.open())
                .addObject("eerder", inlezingen.applied())
                .addObject("grenzen", grenzen);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
