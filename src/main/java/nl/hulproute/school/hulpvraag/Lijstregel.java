package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of <em>Lopende aanvragen</em>; the termijn is that of the aanvulling that is asked.
 *
 * @param aangeboden since when it waits for approval, when that was ever asked
 * @param aanbieder who asked it
 */
record Lijstregel(
        UUID id,
        String referentie,
        String leerling,
        String groep,
        String type,
        HulpvraagStatus status,
        String label,
        Instant sinds,
        String dossiernummer,
        String collega,
        UUID opsteller,
        Aandacht aandacht,
        @Nullable LocalDate termijn,
        @Nullable Instant aangeboden,
        String aanbieder) {}
