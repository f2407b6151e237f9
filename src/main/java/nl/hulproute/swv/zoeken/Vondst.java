package nl.hulproute.swv.zoeken;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A dossier that was found.
 *
 * @param plekken where the words stand: {@code leerling}, {@code omschrijving}, {@code document},
 *     {@code notitie}; none when it was found by its number
 */
record Vondst(
        UUID id,
        String nummer,
        String leerling,
        @Nullable LocalDate geboren,
        String aanvraagtype,
        HulpvraagStatus status,
        Instant ontvangen,
        boolean samengevoegd,
        List<String> plekken) {}
