package nl.hulproute.school.hulpvraag;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.toegang.waarneming.Waarnemers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.UUID;

/** <em>Lopende aanvragen</em>: the hulpvragen of the whole school. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class HulpvragenController {

    private final Hulpvragenlijst lijst;
    private final Lijstkeuzes keuzes;
    private final Lijstbestand bestand;
    private final Statusbijwerking statusbijwerking;
    private final Waarnemers waarnemers;
    private final Datums datums;

    HulpvragenController(
            Hulpvragenlijst lijst,
            Lijstkeuzes keuzes,
            Lijstbestand bestand,
            Statusbijwerking statusbijwerking,
            Waarnemers waarnemers,
            Datums datums) {
        this.lijst = lijst;
        this.keuzes = keuzes;
        this.bestand = bestand;
        this.statusbijwerking = statusbijwerking;
        this.waarnemers = waarnemers;
        this.datums = datums;
    }

    @GetMapping("/hulpvragen")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String toon(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(required = false) @Nullable UUID type,
            @RequestParam(required = false) @Nullable UUID leerling,
            @RequestParam(defaultValue = "") String volgorde,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        var filter = Lijstfilter.of(status, van, type, leerling, volgorde);
        model.addAttribute("filter", filter);
        model.addAttribute("na", na);
        model.addAttribute("pagina", lijst.lees(filter, werkplek, na));
        model.addAttribute("keuzes", keuzes.van(filter, werkplek));
        model.addAttribute(
                "waargenomen", waarnemers.waargenomen(werkplek.tenantId(), werkplek.account()));
        model.addAttribute("volgordes", Lijstvolgorde.values());
        return "school/hulpvraag/lijst";
    }

    /** Written in this thread: in another the database would show nothing. */
    @GetMapping("/hulpvragen/lijst.csv")
    @Mag(Actie.HULPVRAAG_ZIEN)
    void csv(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String van,
            @RequestParam(required = false) @Nullable UUID type,
            @RequestParam(required = false) @Nullable UUID leerling,
            @RequestParam(defaultValue = "") String volgorde,
            Werkplek werkplek,
            HttpServletResponse response)
            throws IOException {
        bestand.schrijf(
                Lijstfilter.of(status, van, type, leerling, volgorde),
                werkplek,
                Csv.antwoord(response, "hulpvragen-" + datums.vandaag() + ".csv"));
    }

    @PostMapping("/hulpvragen/statussen")
    @Mag(Actie.HULPVRAAG_ZIEN)
    String werkBij(Werkplek werkplek, RedirectAttributes naar) {
        statusbijwerking
                .werkBij(werkplek.tenantId())
                .ifPresentOrElse(
                        reden -> naar.addFlashAttribute("foutmelding", reden),
                        () -> naar.addFlashAttribute("melding", "hulpvraag.statussen.bijgewerkt"));
        return "redirect:/hulpvragen";
    }
}
