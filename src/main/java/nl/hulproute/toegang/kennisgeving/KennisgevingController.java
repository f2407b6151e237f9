package nl.hulproute.toegang.kennisgeving;

import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Map;
import java.util.UUID;

/** <em>Meldingen</em>: what one was told, and how one wants to be told. */
@Controller
@RequestMapping("/meldingen")
class KennisgevingController {

    private final Kennisgevingen kennisgevingen;
    private final Kennisgevingkeuzes keuzes;

    KennisgevingController(Kennisgevingen kennisgevingen, Kennisgevingkeuzes keuzes) {
        this.kennisgevingen = kennisgevingen;
        this.keuzes = keuzes;
    }

    @GetMapping
    @Mag(Actie.EIGEN_ACCOUNT)
    String toon(
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "false") boolean nieuw,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        var filter = Kennisgevingfilter.of(soort, nieuw);
        model.addAttribute("filter", filter);
        model.addAttribute("na", na);
        model.addAttribute("pagina", kennisgevingen.lees(filter, werkplek, na));
        model.addAttribute("soorten", Kennisgevingkeuzes.soorten(werkplek));
        return "toegang/kennisgeving/meldingen";
    }

    /** Opens what it is about, and marks it as read. */
    @GetMapping("/{id}")
    @Mag(Actie.EIGEN_ACCOUNT)
    String open(@PathVariable UUID id, Werkplek werkplek) {
        return kennisgevingen
                .open(id, werkplek)
                .map(pad -> "redirect:" + pad)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/gelezen")
    @Mag(Actie.EIGEN_ACCOUNT)
    String readAll(@RequestParam UUID tot, Werkplek werkplek, RedirectAttributes naar) {
        kennisgevingen.readAll(tot, werkplek);
        naar.addFlashAttribute("melding", "kennisgeving.alles-gelezen");
        return "redirect:/meldingen";
    }

    @GetMapping("/keuzes")
    @Mag(Actie.EIGEN_ACCOUNT)
    String keuzes(Werkplek werkplek, Model model) {
        model.addAttribute("keuzes", keuzes.van(werkplek));
        model.addAttribute("wijzen", Wijze.values());
        return "toegang/kennisgeving/keuzes";
    }

    @PostMapping("/keuzes")
    @Mag(Actie.EIGEN_ACCOUNT)
    String kies(
            @RequestParam Map<String, String> velden, Werkplek werkplek, RedirectAttributes naar) {
        keuzes.kies(velden, werkplek);
        naar.addFlashAttribute("melding", "kennisgeving.keuzes.opgeslagen");
        return "redirect:/meldingen/keuzes";
    }
}
