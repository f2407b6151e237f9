package nl.hulproute.school.map;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A document in the map of a pupil; its content is in the school's content store. */
public record Document(
        UUID id,
        UUID leerlingId,
        int versie,
        String onderwerp,
        @Nullable Categorie categorie,
        Documentsoort documentsoort,
        String bestandsnaam,
        Sha256 sha256,
        long grootte,
        String mediatype,
        Instant toegevoegd,
        String doorNaam,
        boolean dubbelBewust) {

    /** Whether a browser can show it in the page. */
    public boolean toonbaar() {
        return isPdf() || isAfbeelding();
    }

    public boolean isPdf() {
        return mediatype.equals("application/pdf");
    }

    public boolean isAfbeelding() {
        return mediatype.equals("image/png") || mediatype.equals("image/jpeg");
    }
}
