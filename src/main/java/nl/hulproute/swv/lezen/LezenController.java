package nl.hulproute.swv.lezen;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.voorbeeld.Bladen;
import nl.hulproute.platform.voorbeeld.Voorbeeldantwoord;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossierpagina;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Eenmaal;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.UUID;

/** One PDF of a dossier, read page by page. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
@RequestMapping("/swv/dossiers/{id}/documenten/{document}")
class LezenController {

    private static final int LANGSTE = 100;

    private final Dossierpagina dossiers;
    private final Leestafel tafel;
    private final Draaistanden standen;

    LezenController(Dossierpagina dossiers, Leestafel tafel, Draaistanden standen) {
        this.dossiers = dossiers;
        this.tafel = tafel;
        this.standen = standen;
    }

    @GetMapping("/lezen")
    @Mag(Actie.DOSSIERS_ZIEN)
    @Eenmaal(ids = 2)
    String read(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "1") int pagina,
            Werkplek werkplek,
            Model model) {
        fill(
                model,
                werkplek,
                id,
                tafel.open(werkplek, tafel.document(werkplek, id, document), pagina, ""));
        return "swv/lezen/lezen";
    }

    /** The words may be a pupil's name, so that they stand in no address. */
    @PostMapping("/lezen")
    @Mag(Actie.DOSSIERS_ZIEN)
    @Eenmaal(ids = 2)
    String search(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam @Nullable Integer pagina,
            Werkplek werkplek,
            Model model) {
        String gezocht = zoek.strip();
        gezocht = gezocht.substring(0, Math.min(gezocht.length(), LANGSTE));
        fill(
                model,
                werkplek,
                id,
                tafel.open(werkplek, tafel.document(werkplek, id, document), pagina, gezocht));
        return "swv/lezen/lezen";
    }

    @PostMapping("/draaien")
    @Mag(Actie.DOSSIERS_ZIEN)
    String turn(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam int kwarten,
            @RequestParam(defaultValue = "1") int pagina,
            Naast naast,
            Werkplek werkplek) {
        tafel.document(werkplek, id, document);
        standen.turn(werkplek, document, kwarten);
        return "redirect:"
                + (naast.links() == null
                        ? "/swv/dossiers/"
                                + id
                                + "/documenten/"
                                + document
                                + "/lezen?pagina="
                                + pagina
                        : naast.address(id));
    }

    @GetMapping("/bladen/{nummer}")
    @Mag(Actie.DOSSIERS_ZIEN)
    @Eenmaal(ids = 2)
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @PathVariable int nummer,
            @RequestParam(defaultValue = "0") int kwarten,
            @RequestParam(defaultValue = "false") boolean klein,
            Werkplek werkplek) {
        return Voorbeeldantwoord.of(
                tafel.picture(
                        werkplek,
                        tafel.document(werkplek, id, document),
                        nummer,
                        klein ? Bladen.Maat.KLEIN : Bladen.Maat.GROOT,
                        kwarten));
    }

    private void fill(Model model, Werkplek werkplek, UUID id, Lezing lezing) {
        model.addAttribute("dossier", dossiers.open(werkplek, id));
        model.addAttribute("lezing", lezing);
        model.addAttribute(
                "andere",
                dossiers.readables(werkplek, id).stream()
                        .filter(document -> !document.id().equals(lezing.document().id()))
                        .toList());
    }
}
