package nl.hulproute.swv.dossier;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Csv;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.UUID;

/** The list of dossiers, from which those who handle them work. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class WerklijstController {

    private final Lijstpagina pagina;
    private final Werklijstbestand bestand;
    private final Dossiers dossiers;
    private final Datums datums;

    WerklijstController(
            Lijstpagina pagina, Werklijstbestand bestand, Dossiers dossiers, Datums datums) {
        this.pagina = pagina;
        this.bestand = bestand;
        this.dossiers = dossiers;
        this.datums = datums;
    }

    @GetMapping("/swv/dossiers")
    @Mag(Actie.DOSSIERS_ZIEN)
    String list(
            @RequestParam MultiValueMap<String, String> keuzes,
            @RequestParam(required = false) @Nullable UUID na,
            Werkplek werkplek,
            Model model) {
        pagina.fill(werkplek, Filter.of(keuzes), na, model);
        return "swv/dossier/werklijst";
    }

    /** Written in this thread: in another the database would show nothing. */
    @GetMapping("/swv/dossiers/lijst.csv")
    @Mag(Actie.DOSSIERS_ZIEN)
    void csv(
            @RequestParam MultiValueMap<String, String> keuzes,
            Werkplek werkplek,
            HttpServletResponse response)
            throws IOException {
        bestand.write(
                werkplek,
                Filter.of(keuzes),
                Csv.antwoord(response, "dossiers-" + datums.vandaag() + ".csv"));
    }

    /** A dossiernummer is how people name a dossier on the telephone. */
    @GetMapping("/swv/dossiers/nummer")
    @Mag(Actie.DOSSIERS_ZIEN)
    String byNumber(
            @RequestParam(defaultValue = "") String nummer,
            Werkplek werkplek,
            RedirectAttributes redirect) {
        return dossiers.find(werkplek.tenantId(), nummer.strip())
                .map(id -> "redirect:/swv/dossiers/" + id)
                .orElseGet(() -> {
                    redirect.addFlashAttribute("foutmelding", "dossier.nummer.onbekend");
                    return "redirect:/swv/dossiers";
                });
    }
}
