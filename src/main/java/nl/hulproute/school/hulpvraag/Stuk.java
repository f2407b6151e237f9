package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.school.map.Dagtekening;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of the pupil's map as a hulpvraag sees it: chosen or not, and whether it was sent.
 *
 * @param reden why it goes along though nobody asked for it
 */
record Stuk(
        UUID id,
        String onderwerp,
        Documentsoort soort,
        String naam,
        Sha256 sha256,
        long grootte,
        String mediatype,
        Instant toegevoegd,
        Dagtekening dagtekening,
        boolean gekozen,
        String reden,
        @Nullable Instant verzonden,
        Keuring keuring) {

    Stuk met(Keuring nieuw) {
        return new Stuk(
                id,
                onderwerp,
                soort,
                naam,
                sha256,
                grootte,
                mediatype,
                toegevoegd,
                dagtekening,
                gekozen,
                reden,
                verzonden,
                nieuw);
    }
}
