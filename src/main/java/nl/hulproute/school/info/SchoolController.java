package nl.hulproute.school.info;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;
import nl.hulproute.school.goedkeuring.Goedkeuringsregels;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** <em>School &gt; Info</em>: what is known of the school, its form and its logo. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/school")
class SchoolController {

    private static final long GROOTSTE_LOGO = 1000 * 1000;

    private final Schoolgegevens scholen;
    private final Opslagen opslagen;
    private final Goedkeuringsregels goedkeuring;

    SchoolController(Schoolgegevens scholen, Opslagen opslagen, Goedkeuringsregels goedkeuring) {
        this.scholen = scholen;
        this.opslagen = opslagen;
        this.goedkeuring = goedkeuring;
    }

    @GetMapping
    @Mag(Actie.SCHOOL_ZIEN)
    String toon(Werkplek werkplek, Model model) {
        model.addAttribute("school", scholen.van(werkplek.tenantId()));
        model.addAttribute("goedkeuring", goedkeuring.aan(werkplek.tenantId()));
        return "school/info/info";
    }

    @GetMapping("/bewerken")
    @Mag(Actie.SCHOOL_BEWERKEN)
    ModelAndView bewerk(Werkplek werkplek) {
        return formulier(SchoolInvoer.van(scholen.van(werkplek.tenantId())), List.of());
    }

    @PostMapping("/bewerken")
    @Mag(Actie.SCHOOL_BEWERKEN)
    ModelAndView save(SchoolInvoer invoer, Werkplek werkplek, RedirectAttributes flash) {
        var controle = new Veldcontrole();
        var school = invoer.school(scholen.van(werkplek.tenantId()), controle);
        if (school.isPresent() && !scholen.save(school.get())) {
            controle.fout("naam", "school.fout.gewijzigd");
        }
        if (!controle.goed()) {
            return formulier(invoer, controle.fouten());
        }
        flash.addFlashAttribute("melding", "school.opgeslagen");
        return new ModelAndView("redirect:/school");
    }

    @GetMapping("/logo")
    @Mag(Actie.SCHOOL_ZIEN)
    ResponseEntity<InputStreamResource> logo(Werkplek werkplek) throws IOException {
        School.Logo logo = scholen.van(werkplek.tenantId()).logo();
        if (logo == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var bron = opslagen.van(Onderdeel.SCHOOL).open(werkplek.tenantId(), logo.sha256());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.mediatype()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bron));
    }

    @PostMapping("/logo")
    @Mag(Actie.SCHOOL_BEWERKEN)
    String saveLogo(
            @RequestParam MultipartFile bestand, Werkplek werkplek, RedirectAttributes flash)
            throws IOException {
        boolean gelukt = bewaar(bestand, werkplek);
        flash.addFlashAttribute(
                gelukt ? "melding" : "foutmelding",
                gelukt ? "school.logo.opgeslagen" : "school.logo.fout");
        return "redirect:/school";
    }

    @PostMapping("/logo/verwijderen")
    @Mag(Actie.SCHOOL_BEWERKEN)
    String removeLogo(Werkplek werkplek, RedirectAttributes flash) {
        scholen.saveLogo(werkplek.tenantId(), null);
        flash.addFlashAttribute("melding", "school.logo.verwijderd");
        return "redirect:/school";
    }

    private boolean bewaar(MultipartFile bestand, Werkplek werkplek) throws IOException {
        if (bestand.isEmpty() || bestand.getSize() > GROOTSTE_LOGO) {
            return false;
        }
        var beeld = Logobeeld.van(bestand.getBytes());
        if (beeld.isEmpty()) {
            return false;
        }
        var inhoud =
                opslagen.van(Onderdeel.SCHOOL)
                        .bewaar(
                                werkplek.tenantId(),
                                new ByteArrayInputStream(beeld.get()),
                                beeld.get().length);
        scholen.saveLogo(
                werkplek.tenantId(), new School.Logo(inhoud.sha256(), Logobeeld.MEDIATYPE));
        return true;
    }

    private static ModelAndView formulier(SchoolInvoer invoer, List<Veldfout> fouten) {
        var pagina = new ModelAndView("school/info/bewerken");
        pagina.addObject("invoer", invoer)
                .addObject("fouten", fouten)
                .addObject("soorten", Schoolsoort.values());
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }
}
