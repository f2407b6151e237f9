package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.UUID;
import java.util.stream.Collectors;

/** <em>Leerling &gt; Samenwerkingsverband</em>: the hulpvragen of one pupil. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class LeerlinghulpvragenController {

    private final Hulpvraagtoegang toegang;
    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Statusbijwerking statusbijwerking;

    LeerlinghulpvragenController(
            Hulpvraagtoegang toegang,
            Hulpvragen hulpvragen,
            Berichten berichten,
            Statusbijwerking statusbijwerking) {
        this.toegang = toegang;
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.statusbijwerking = statusbijwerking;
    }

    @GetMapping("/leerlingen/{leerling}/samenwerkingsverband")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String toon(@PathVariable UUID leerling, Werkplek werkplek, Model model) {
        model.addAttribute("leerling", toegang.leerling(leerling, werkplek));
        model.addAttribute("hulpvragen", hulpvragen.vanLeerling(werkplek.tenantId(), leerling));
        model.addAttribute(
                "berichten",
                berichten.huidigeVanLeerling(werkplek.tenantId(), leerling).stream()
                        .collect(Collectors.toMap(Bericht::hulpvraag, bericht -> bericht)));
        return "school/hulpvraag/leerling";
    }

    @PostMapping("/leerlingen/{leerling}/samenwerkingsverband/statussen")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String werkBij(@PathVariable UUID leerling, Werkplek werkplek, RedirectAttributes naar) {
        toegang.leerling(leerling, werkplek);
        statusbijwerking
                .werkBij(werkplek.tenantId())
                .ifPresentOrElse(
                        reden -> naar.addFlashAttribute("foutmelding", reden),
                        () -> naar.addFlashAttribute("melding", "hulpvraag.statussen.bijgewerkt"));
        return "redirect:/leerlingen/{leerling}/samenwerkingsverband";
    }
}
