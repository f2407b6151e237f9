package nl.hulproute.school.leerling;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The list of pupils with search as you type. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class LeerlingenController {

    private static final String VRAAG = "leerlingen.zoekvraag";

    private final Leerlinglijst lijst;
    private final Leerlingen leerlingen;
    private final Leerlingbestand bestand;
    private final Datums datums;

    LeerlingenController(
            Leerlinglijst lijst, Leerlingen leerlingen, Leerlingbestand bestand, Datums datums) {
        this.lijst = lijst;
        this.leerlingen = leerlingen;
        this.bestand = bestand;
        this.datums = datums;
    }

    @GetMapping("/leerlingen")
    @Mag(Actie.LEERLINGEN_ZIEN)
    String toon(
            Werkplek werkplek,
            HttpSession sessie,
            @RequestParam @Nullable UUID groep,
            @RequestParam(defaultValue = "false") boolean uitgeschreven,
            @RequestParam(defaultValue = "") String volgorde,
            @RequestParam @Nullable UUID na,
            @RequestParam @Nullable UUID voor,
            Model model) {
        String tekst = words(werkplek, sessie);
        var vraag = Zoekvraag.of(werkplek.tenantId(), tekst, groep, uitgeschreven, volgorde);
        fill(
                model,
                vraag,
                werkplek,
                voor == null
                        ? lijst.na(vraag, werkplek.groepen(), na)
                        : lijst.voor(vraag, werkplek.groepen(), voor));
        return "school/leerling/lijst";
    }

    /** Who the page shows; written in this thread: in another the database would show nothing. */
    @GetMapping("/leerlingen/lijst.csv")
    @Mag(Actie.LEERLINGEN_ZIEN)
    void csv(
            Werkplek werkplek,
            HttpSession sessie,
            @RequestParam @Nullable UUID groep,
            @RequestParam(defaultValue = "false") boolean uitgeschreven,
            @RequestParam(defaultValue = "") String volgorde,
            HttpServletResponse response)
            throws IOException {
        String tekst = words(werkplek, sessie);
        bestand.write(
                Zoekvraag.of(werkplek.tenantId(), tekst, groep, uitgeschreven, volgorde),
                werkplek,
                Csv.antwoord(response, "leerlingen-" + datums.vandaag() + ".csv"));
    }

    /** A name does not belong in an address, so that a search is a POST that the session keeps. */
    @PostMapping("/leerlingen/zoeken")
    @Mag(Actie.LEERLINGEN_ZIEN)
    String zoek(
            Werkplek werkplek,
            HttpSession sessie,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam @Nullable UUID groep,
            @RequestParam(defaultValue = "false") boolean uitgeschreven,
            @RequestParam(defaultValue = "") String volgorde,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean htmx,
            HttpServletResponse response,
            Model model) {
        var vraag =
                Zoekvraag.of(werkplek.tenantId(), tekst.strip(), groep, uitgeschreven, volgorde);
        sessie.setAttribute(VRAAG, vraag);
        if (!htmx) {
            return "redirect:" + vraag.adres();
        }
        response.setHeader("HX-Replace-Url", vraag.adres());
        fill(model, vraag, werkplek, lijst.na(vraag, werkplek.groepen(), null));
        return "school/leerling/lijst :: resultaat";
    }

    private void fill(
            Model model, Zoekvraag vraag, Werkplek werkplek, Leerlinglijst.Pagina pagina) {
        var groepen = groepen(werkplek);
        model.addAttribute("vraag", vraag);
        model.addAttribute("pagina", pagina);
        model.addAttribute("groepen", groepen);
        model.addAttribute(
                "gekozenGroep",
                groepen.stream()
                        .filter(groep -> groep.id().equals(vraag.groep()))
                        .map(Groep::naam)
                        .findFirst()
                        .orElse(""));
    }

    private List<Groep> groepen(Werkplek werkplek) {
        var eigen = werkplek.groepen();
        return leerlingen.groepen().stream()
                .filter(groep -> eigen == null || eigen.contains(groep.id()))
                .toList();
    }

    /** The words that were looked for before, unless it was at another school. */
    private static String words(Werkplek werkplek, HttpSession sessie) {
        return sessie.getAttribute(VRAAG) instanceof Zoekvraag vraag
                        && vraag.schoolId().equals(werkplek.tenantId())
                ? vraag.tekst()
                : "";
    }
}
