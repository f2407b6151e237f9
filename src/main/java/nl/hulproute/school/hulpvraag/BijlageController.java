package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Fotowens;
import nl.hulproute.school.map.Mapzinnen;
import nl.hulproute.school.map.Toevoeging;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** A file that is dropped in the form: it goes into the map, and along with the hulpvraag. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class BijlageController {

    private final Hulpvraagtoegang toegang;
    private final Hulpvraagkeuzes keuzes;
    private final Mapgever mapgever;
    private final Mapzinnen zinnen;

    BijlageController(
            Hulpvraagtoegang toegang, Hulpvraagkeuzes keuzes, Mapgever mapgever, Mapzinnen zinnen) {
        this.toegang = toegang;
        this.keuzes = keuzes;
        this.mapgever = mapgever;
        this.zinnen = zinnen;
    }

    @PostMapping("/hulpvragen/{id}/bijlagen")
    @Mag(Actie.MAP_BEWERKEN)
    Object voegToe(
            @PathVariable UUID id,
            @RequestParam List<MultipartFile> bestand,
            @RequestParam(defaultValue = "overig") String soort,
            Fotowens fotowens,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String doorScript,
            Werkplek werkplek,
            RedirectAttributes naar)
            throws IOException {
        var hulpvraag = toegang.vind(id, werkplek).hulpvraag();
        if (!werkplek.mag(Actie.HULPVRAAG_VOORBEREIDEN) || !hulpvraag.mag(Handeling.BEWERKEN)) {
            throw Hulpvraagtoegang.weg();
        }
        var documentsoort = Documentsoort.ofCode(soort).orElse(Documentsoort.OVERIG);
        List<Toevoeging> toevoegingen =
                mapgever.add(
                        hulpvraag,
                        bestand,
                        fotowens,
                        documentsoort,
                        document -> keuzes.kies(werkplek.tenantId(), id, document.id()),
                        werkplek);
        if (!doorScript.isEmpty()) {
            return zinnen.antwoord(toevoegingen);
        }
        zinnen.zet(naar, toevoegingen);
        return "redirect:/hulpvragen/{id}/bewerken#bijlagen";
    }
}
