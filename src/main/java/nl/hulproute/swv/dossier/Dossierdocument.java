package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A document of a dossier: it came with the hulpvraag (aanvulling 0) or with the n-th aanvulling.
 *
 * @param grondslag on what ground the school sent it, when its system said so
 */
public record Dossierdocument(
        UUID id,
        Documentsoort soort,
        String naam,
        @Nullable String omschrijving,
        Sha256 sha256,
        long grootte,
        String mediatype,
        @Nullable Grondslagsoort grondslag,
        int aanvulling,
        Instant ontvangen,
        boolean nieuw,
        boolean teruggehaald) {

    private static final Set<String> AFBEELDINGEN =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    public boolean pdf() {
        return mediatype.equals("application/pdf");
    }

    public boolean afbeelding() {
        return AFBEELDINGEN.contains(mediatype);
    }

    /** Whether a browser may show it in our page: kinds that cannot run a script here. */
    public boolean toonbaar() {
        return !teruggehaald && (pdf() || afbeelding());
    }
}
