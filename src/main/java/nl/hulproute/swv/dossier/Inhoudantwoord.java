package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuringen;
import nl.hulproute.platform.keuring.Keurmeesters;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Sends stored contents to a browser: as a file, or shown in the page where that is safe. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Inhoudantwoord {

    private final Opslagen opslagen;
    private final Keuringen keuringen;

    Inhoudantwoord(Opslagen opslagen, Keurmeesters keurmeesters) {
        this.opslagen = opslagen;
        this.keuringen = keurmeesters.van(Onderdeel.SWV);
    }

    ResponseEntity<Resource> of(UUID swv, Dossierdocument document, boolean show) {
        demandFree(swv, document.sha256());
        boolean inline = show && document.toonbaar();
        return of(
                swv,
                document.sha256(),
                document.naam(),
                inline
                        ? MediaType.parseMediaType(document.mediatype())
                        : MediaType.APPLICATION_OCTET_STREAM,
                inline);
    }

    ResponseEntity<Resource> of(
            UUID swv, Sha256 inhoud, String naam, MediaType type, boolean inline) {
        Opslag opslag = opslagen.van(Onderdeel.SWV);
        try {
            return ResponseEntity.ok()
                    .contentType(type)
                    .contentLength(opslag.grootte(swv, inhoud))
                    .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                    .header("Content-Disposition", disposition(naam, inline))
                    .body(new InputStreamResource(() -> opslag.open(swv, inhoud), naam));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing leaves here that the scanner has not called clean. */
    void demandFree(UUID swv, Sha256 inhoud) {
        if (!keuringen.van(swv, inhoud).vrij()) {
            throw new ResponseStatusException(HttpStatus.LOCKED);
        }
    }

    private static String disposition(String naam, boolean inline) {
        return (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(naam, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
