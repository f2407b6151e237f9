package nl.hulproute.school.hulpvraag;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

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
        Instant aangemaakt,
        Instant gewijzigd,
        @Nullable Instant verwijderd) {

    /** Who made it: the one who is told of changes. */
    record Opsteller(UUID account, String naam, String email) {}

    public boolean mag(Handeling handeling) {
        return verwijderd == null && stand.mag(handeling);
    }

    public boolean mag(String handeling) {
        return mag(Handeling.valueOf(handeling));
    }
}
