package nl.hulproute.platform.voorbeeld;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.util.Optional;

/** A picture of a page as answer; where there is none, that of a sheet of paper. */
public final class Voorbeeldantwoord {

    private static final String LEEG = "/beeld/document.svg";

    private Voorbeeldantwoord() {}

    public static ResponseEntity<byte[]> of(Optional<byte[]> beeld) {
        return beeld.map(bytes ->
                        ResponseEntity.ok()
                                .contentType(MediaType.IMAGE_JPEG)
                                .cacheControl(CacheControl.noStore().cachePrivate())
                                .body(bytes))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.FOUND)
                                .header(HttpHeaders.LOCATION, LEEG)
                                .cacheControl(CacheControl.noStore())
                                .build());
    }
}
