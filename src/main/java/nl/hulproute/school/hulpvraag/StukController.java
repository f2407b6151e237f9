package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Leerlingmap;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Mag;
import nl.hulproute.toegang.Werkplek;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The content of a document that goes, or went, along with a hulpvraag. */
@Controller
@OpKnooppunt(Onderdeel.SCHOOL)
class StukController {

    private record Gevonden(String naam, String mediatype, Sha256 sha256) {}

    private final Hulpvraagtoegang toegang;
    private final Mapstukken mapstukken;
    private final Berichten berichten;
    private final Leerlingmap map;
    private final Opslag opslag;

    StukController(
            Hulpvraagtoegang toegang,
            Mapstukken mapstukken,
            Berichten berichten,
            Leerlingmap map,
            Opslagen opslagen) {
        this.toegang = toegang;
        this.mapstukken = mapstukken;
        this.berichten = berichten;
        this.map = map;
        this.opslag = opslagen.van(Onderdeel.SCHOOL);
    }

    @GetMapping("/hulpvragen/{id}/stukken/{sha256}")
    @Mag(Actie.HULPVRAAG_ZIEN)
    ResponseEntity<InputStreamResource> toon(
            @PathVariable UUID id, @PathVariable Sha256 sha256, Werkplek werkplek)
            throws IOException {
        var hulpvraag = toegang.vind(id, werkplek).hulpvraag();
        var stuk = vind(hulpvraag, sha256, werkplek).orElseThrow(Hulpvraagtoegang::weg);
        map.demandFree(werkplek.tenantId(), sha256);
        boolean toonbaar = Weergave.toonbaar(stuk.mediatype());
        var plaatsing =
                (toonbaar ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(stuk.naam(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(
                        toonbaar
                                ? MediaType.parseMediaType(stuk.mediatype())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(opslag.grootte(werkplek.tenantId(), sha256))
                .header(HttpHeaders.CONTENT_DISPOSITION, plaatsing.toString())
                .header("Content-Security-Policy", Weergave.beleid(stuk.mediatype()))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(opslag.open(werkplek.tenantId(), sha256)));
    }

    private Optional<Gevonden> vind(Hulpvraag hulpvraag, Sha256 sha256, Werkplek werkplek) {
        var inMap =
                mapstukken.documenten(hulpvraag).stream()
                        .filter(stuk -> Bevroren.leesbaar(stuk.soort(), werkplek))
                        .map(stuk -> new Gevonden(stuk.naam(), stuk.mediatype(), stuk.sha256()));
        var verzonden =
                berichten.alleDocumenten(hulpvraag.schoolId(), hulpvraag.id()).stream()
                        .filter(stuk -> stuk.leesbaar(werkplek))
                        .map(stuk ->
                                new Gevonden(
                                        stuk.regel().naam(),
                                        stuk.mediatype(),
                                        stuk.regel().sha256()));
        return Stream.concat(verzonden, inMap)
                .filter(stuk -> stuk.sha256().equals(sha256))
                .findFirst();
    }
}
