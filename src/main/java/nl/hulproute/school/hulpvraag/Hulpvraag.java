package nl.hulproute.school.hulpvraag;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for support that the school prepares and sends to its samenwerkingsverband. */
record Hulpvraag(
        UUID id,
        UUID schoolId,
        UUID leerlingId,
        int versie,
        String eigenReferentie,
        Inhoud inhoud,
        Stand stand,
        Opsteller opsteller,
        String geenBsn,
        Instant aangemaakt,
        Instant gewijzigd,
        @Nullable Instant verwijderd) {

    /** Who made it: the one who is told of changes. */
    record Opsteller(UUID account, String naam, String email) {}

    boolean mag(Handeling handeling) {
        return verwijderd == null && stand.mag(handeling);
    }

    boolean mag(String handeling) {
        return mag(Handeling.valueOf(handeling));
    }
}
