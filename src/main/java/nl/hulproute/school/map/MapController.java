package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Invoer;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The tab Map of a pupil: what is in it, and adding documents. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
@RequestMapping("/leerlingen/{leerlingId}/map")
class MapController {

    private final Leerlingtoegang toegang;
    private final Leerlingmap map;
    private final Mapontvangst ontvangst;
    private final Categorieen categorieen;
    private final Mapzinnen zinnen;
    private final Merken merken;

    MapController(
            Leerlingtoegang toegang,
            Leerlingmap map,
            Mapontvangst ontvangst,
            Categorieen categorieen,
            Mapzinnen zinnen,
            Merken merken) {
        this.toegang = toegang;
        this.map = map;
        this.ontvangst = ontvangst;
        this.categorieen = categorieen;
        this.zinnen = zinnen;
        this.merken = merken;
    }

    @GetMapping
    @Mag(Actie.MAP_ZIEN)
    String toon(@PathVariable UUID leerlingId, Werkplek werkplek, Model model) {
        var leerling = toegang.vind(leerlingId, werkplek);
        model.addAttribute("leerling", leerling);
        model.addAttribute("merken", merken.van(leerling));
        List<Document> documenten = map.documenten(leerlingId, werkplek);
        model.addAttribute("documenten", documenten);
        model.addAttribute("dubbelen", Dubbelen.of(documenten));
        model.addAttribute(
                "keuringen",
                map.keuringen(
                        werkplek.tenantId(), documenten.stream().map(Document::sha256).toList()));
        model.addAttribute("notities", map.notities(leerlingId));
        model.addAttribute("categorieen", categorieen.actief());
        model.addAttribute("soorten", Documentsoort.values());
        model.addAttribute("accept", map.kanHeic() ? ",.heic,.heif" : "");
        model.addAttribute("maximum", map.maximum());
        model.addAttribute("teGroot", zinnen.teGroot());
        return "school/map/map";
    }

    /** Adds files; a script asks for an answer in words only, a form for the page. */
    @PostMapping("/documenten")
    @Mag(Actie.MAP_BEWERKEN)
    Object add(
            @PathVariable UUID leerlingId,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam @Nullable UUID categorie,
            @RequestParam(defaultValue = "overig") String documentsoort,
            @RequestParam List<MultipartFile> bestand,
            Fotowens fotowens,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String doorScript,
            Werkplek werkplek,
            RedirectAttributes flash)
            throws IOException {
        toegang.vind(leerlingId, werkplek);
        List<Toevoeging> toevoegingen =
                ontvangst.take(
                        werkplek.tenantId(),
                        leerlingId,
                        bestand,
                        fotowens,
                        naam -> nieuw(onderwerp, categorie, documentsoort, naam, werkplek));
        if (!doorScript.isEmpty()) {
            return zinnen.antwoord(toevoegingen);
        }
        zinnen.zet(flash, toevoegingen);
        return "redirect:/leerlingen/" + leerlingId + "/map";
    }

    private Nieuwdocument nieuw(
            String onderwerp,
            @Nullable UUID categorie,
            String documentsoort,
            String naam,
            Werkplek werkplek) {
        String titel = Invoer.tekst(onderwerp);
        return new Nieuwdocument(
                titel.isEmpty()
                        ? zonderEinde(naam)
                        : titel.substring(0, Math.min(titel.length(), 150)),
                bekend(categorie),
                Documentsoort.ofCode(documentsoort).orElse(Documentsoort.OVERIG),
                naam,
                werkplek.account(),
                werkplek.naam());
    }

    private @Nullable UUID bekend(@Nullable UUID categorie) {
        return categorieen.alle().stream()
                .map(Categorie::id)
                .filter(id -> id.equals(categorie))
                .findFirst()
                .orElse(null);
    }

    private static String zonderEinde(String naam) {
        int punt = naam.lastIndexOf('.');
        String kaal = punt > 0 ? naam.substring(0, punt) : naam;
        return kaal.isBlank() ? "document" : kaal;
    }
}
