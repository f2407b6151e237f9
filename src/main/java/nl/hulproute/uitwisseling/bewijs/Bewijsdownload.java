package nl.hulproute.uitwisseling.bewijs;

import nl.hulproute.gedeeld.Oin;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sends a receipt to a browser: one of those that the user may see, or that it is not there. */
@Component
public class Bewijsdownload {

    private final Bewijsdocument document;

    Bewijsdownload(Bewijsdocument document) {
        this.document = document;
    }

    /**
     * As a document to read.
     *
     * @param namen what the organisations are called
     */
    public ResponseEntity<byte[]> pdf(
            List<Bewaardbewijs> bewijzen, UUID bericht, Map<Oin, String> namen) {
        var bewaard = find(bewijzen, bericht);
        var uit = new ByteArrayOutputStream();
        try {
            document.write(bewaard.jws(), namen, uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer(bewaard, "pdf", MediaType.APPLICATION_PDF, uit.toByteArray());
    }

    public ResponseEntity<byte[]> jws(List<Bewaardbewijs> bewijzen, UUID bericht) {
        var bewaard = find(bewijzen, bericht);
        return answer(
                bewaard,
                "jws",
                MediaType.valueOf(Bewijsdocument.MEDIATYPE),
                bewaard.jws().getBytes(StandardCharsets.US_ASCII));
    }

    private static Bewaardbewijs find(List<Bewaardbewijs> bewijzen, UUID bericht) {
        return bewijzen.stream()
                .filter(bewijs -> bewijs.isOver(bericht))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(
            Bewaardbewijs bewaard, String vorm, MediaType type, byte[] inhoud) {
        var bewijs = bewaard.bewijs();
        String naam =
                "ontvangstbewijs-%s-%s.%s".formatted(bewijs.soort().code(), bewijs.bericht(), vorm);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(naam).build().toString())
                .body(inhoud);
    }
}
