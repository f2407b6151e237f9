package nl.hulproute.uitwisseling.bezorging;

import java.util.UUID;

/** A row of the outbox; {@code bericht} is the envelope exactly as it travels. */
record Uitgaandbericht(
        UUID tenant,
        UUID id,
        Soort soort,
        UUID hulpvraag,
        long volgnummer,
        String van,
        String naar,
        String bericht,
        Toestand toestand,
        int pogingen) {

    enum Soort {
        HULPVRAAG,
        AANVULLING,
        STATUS
    }

    enum Toestand {
        /** Certainly not arrived. */
        WACHT,
        /** The envelope left; whether it arrived is not known yet. */
        ONDERWEG,
        BEZORGD,
        GEWEIGERD,
        INGETROKKEN;

        boolean open() {
            return this == WACHT || this == ONDERWEG;
        }
    }
}
