package nl.hulproute.uitwisseling.wachtrij;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Wachtrij;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;

/** <em>Beheer &gt; Bezorging</em>: what is on its way, and what one can do about it. */
@Controller
@OpKnooppunt({Onderdeel.SCHOOL, Onderdeel.SWV})
class BezorgingController {

    private final Wachtrij wachtrij;
    private final Bezorgpagina pagina;
    private final MessageSource teksten;

    BezorgingController(Wachtrij wachtrij, Bezorgpagina pagina, MessageSource teksten) {
        this.wachtrij = wachtrij;
        this.pagina = pagina;
        this.teksten = teksten;
    }

    @GetMapping("/bezorging")
    @Mag(Actie.BEZORGING_ZIEN)
    String show(
            @RequestParam(defaultValue = "alles") String toon,
            @RequestParam(required = false) @Nullable Long na,
            Werkplek werkplek,
            Model model) {
        var gekozen = Wachtrij.Toon.ofCode(toon).orElse(Wachtrij.Toon.ALLES);
        pagina.fill(model, werkplek, gekozen, na);
        model.addAttribute("toon", gekozen);
        model.addAttribute("keuzes", Wachtrij.Toon.values());
        model.addAttribute("na", na);
        return "uitwisseling/bezorging";
    }

    @PostMapping("/bezorging/{bericht}/nu")
    @Mag(Actie.BEZORGING_ZIEN)
    String tryNow(@PathVariable UUID bericht, Werkplek werkplek, RedirectAttributes naar) {
        switch (wachtrij.probeerNu(Bezorgpagina.plek(werkplek), bericht, werkplek.naam())) {
            case GEPLAND -> naar.addFlashAttribute("melding", "bezorging.nu.gepland");
            case BEZIG -> naar.addFlashAttribute("melding", "bezorging.nu.bezig");
            case NIET_OPEN -> naar.addFlashAttribute("foutmelding", "bezorging.nu.niet-open");
        }
        return "redirect:/bezorging";
    }

    @PostMapping("/bezorging/nu")
    @Mag(Actie.BEZORGING_ZIEN)
    String tryAllNow(Werkplek werkplek, RedirectAttributes naar) {
        int aantal = wachtrij.probeerAllesNu(Bezorgpagina.plek(werkplek), werkplek.naam());
        naar.addFlashAttribute(
                "melding",
                teksten.getMessage(
                        "bezorging.nu.alles",
                        new Object[] {aantal},
                        LocaleContextHolder.getLocale()));
        return "redirect:/bezorging";
    }

    /** At a school a hulpvraag becomes a draft again by it. */
    @PostMapping("/bezorging/{bericht}/intrekken")
    @Mag(Actie.BEZORGING_INTREKKEN)
    String takeBack(@PathVariable UUID bericht, Werkplek werkplek, RedirectAttributes naar) {
        var terugname = wachtrij.trekIn(Bezorgpagina.plek(werkplek), bericht, werkplek.naam());
        naar.addFlashAttribute(
                terugname == Wachtrij.Terugname.INGETROKKEN ? "melding" : "foutmelding",
                switch (terugname) {
                    case INGETROKKEN -> "bezorging.intrekken.gedaan";
                    case BEZORGD -> "bezorging.intrekken.bezorgd";
                    case MISSCHIEN_BEZORGD -> "bezorging.intrekken.misschien";
                    case NIET_OPEN -> "bezorging.intrekken.niet-open";
                });
        return "redirect:/bezorging";
    }
}
