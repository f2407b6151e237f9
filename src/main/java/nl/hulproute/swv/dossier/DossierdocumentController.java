package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.voorbeeld.Voorbeeldantwoord;
import nl.hulproute.platform.voorbeeld.Voorbeelden;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Eenmaal;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.io.IOException;
import java.util.UUID;

/** The files of a dossier, for those who handle it and for its school. */
@Controller
@OpKnooppunt(Onderdeel.SWV)
class DossierdocumentController {

    private final Dossierpagina pagina;
    private final Inhoudantwoord antwoord;
    private final Voorbeelden voorbeelden;

    DossierdocumentController(
            Dossierpagina pagina, Inhoudantwoord antwoord, Voorbeelden voorbeelden) {
        this.pagina = pagina;
        this.antwoord = antwoord;
        this.voorbeelden = voorbeelden;
    }

    @GetMapping("/swv/dossiers/{id}/documenten/{document}")
    @Mag(Actie.DOSSIERS_ZIEN)
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "false") boolean toon,
            Werkplek werkplek) {
        return answer(id, document, toon, werkplek);
    }

    @GetMapping("/swv/mijn-dossiers/{id}/documenten/{document}")
    @Mag(Actie.EIGEN_DOSSIERS_ZIEN)
    ResponseEntity<Resource> ownFile(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "false") boolean toon,
            Werkplek werkplek) {
        return answer(id, document, toon, werkplek);
    }

    @GetMapping("/swv/dossiers/{id}/documenten/{document}/voorbeeld")
    @Mag(Actie.DOSSIERS_ZIEN)
    @Eenmaal(ids = 1)
    ResponseEntity<byte[]> example(
            @PathVariable UUID id, @PathVariable UUID document, Werkplek werkplek)
            throws IOException {
        return picture(id, document, werkplek);
    }

    @GetMapping("/swv/mijn-dossiers/{id}/documenten/{document}/voorbeeld")
    @Mag(Actie.EIGEN_DOSSIERS_ZIEN)
    @Eenmaal(ids = 1)
    ResponseEntity<byte[]> ownExample(
            @PathVariable UUID id, @PathVariable UUID document, Werkplek werkplek)
            throws IOException {
        return picture(id, document, werkplek);
    }

    private ResponseEntity<byte[]> picture(UUID id, UUID document, Werkplek werkplek)
            throws IOException {
        Dossierdocument gevonden = pagina.document(werkplek, id, document);
        antwoord.demandFree(werkplek.tenantId(), gevonden.sha256());
        return Voorbeeldantwoord.of(
                voorbeelden.van(
                        Onderdeel.SWV,
                        werkplek.tenantId(),
                        gevonden.sha256(),
                        gevonden.mediatype()));
    }

    private ResponseEntity<Resource> answer(
            UUID id, UUID document, boolean toon, Werkplek werkplek) {
        return antwoord.of(werkplek.tenantId(), pagina.document(werkplek, id, document), toon);
    }
}
