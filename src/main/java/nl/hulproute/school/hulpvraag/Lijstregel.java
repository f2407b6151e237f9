package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;

import java.time.Instant;
import java.util.UUID;

/** A row of <em>Lopende aanvragen</em>; a low rang needs attention first. */
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
        int rang) {

    static final int LAATSTE_AANDACHT = 3;

    public boolean aandacht() {
        return rang <= LAATSTE_AANDACHT;
    }

    public String sleutel() {
        return "hulpvraag.aandacht." + rang;
    }

    /** Where the next page begins. */
    public String plek() {
        return rang + "_" + sinds.toEpochMilli() + "_" + id;
    }
}
