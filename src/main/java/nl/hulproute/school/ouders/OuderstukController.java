package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.toegang.VoorOuder;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The documents about which a carer is asked, exactly as they were when it was asked. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class OuderstukController {

    private final Ondertekenverzoeken verzoeken;
    private final Leerlingmap map;
    private final Opslagen opslagen;

    OuderstukController(Ondertekenverzoeken verzoeken, Leerlingmap map, Opslagen opslagen) {
        this.verzoeken = verzoeken;
        this.map = map;
        this.opslagen = opslagen;
    }

    @GetMapping("/ouders/verzoeken/{id}/documenten/{documentId}")
    @VoorOuder
    ResponseEntity<InputStreamResource> document(
            @PathVariable UUID id, @PathVariable UUID documentId, Ouder ouder) throws IOException {
        Verzoekdocument document =
                verzoeken
                        .find(ouder, id)
                        .flatMap(verzoek ->
                                verzoek.documenten().stream()
                                        .filter(een -> een.document().equals(documentId))
                                        .findFirst())
                        .orElseThrow(Leerlingtoegang::weg);
        map.demandFree(ouder.school(), document.inhoud());
        var naam =
                ContentDisposition.attachment()
                        .filename(document.naam(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, naam.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(document.mediatype()))
                .contentLength(document.grootte())
                .body(
                        new InputStreamResource(
                                opslagen.van(Onderdeel.SCHOOL)
                                        .open(ouder.school(), document.inhoud())));
    }
}
