package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.uitwisseling.Berichtsoort;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the outbox; {@code bericht} is the envelope exactly as it travels, {@code vanaf} the
 * moment from which trying may last its time.
 */
record Uitgaandbericht(
        UUID tenant,
        UUID id,
        Berichtsoort soort,
        UUID hulpvraag,
        long volgnummer,
        String van,
        String naar,
        String bericht,
        Toestand toestand,
        int pogingen,
        Instant vanaf) {

    enum Toestand {
        /** Certainly not arrived. */
        WACHT,
        /** The envelope left; whether it arrived is not known yet. */
        ONDERWEG,
        BEZORGD,
        GEWEIGERD,
        INGETROKKEN,
        /** Tried as long as agreed; a person has to look at it. It may have arrived. */
        VERLOPEN;

        boolean open() {
            return this == WACHT || this == ONDERWEG;
        }
    }
}
