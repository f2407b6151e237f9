package nl.hulproute.oso;

import java.io.IOException;

/** A content cannot be unpacked; the message goes on from "De inhoud van X". */
final class Beschadigd extends IOException {

    private static final long serialVersionUID = 1L;

    Beschadigd(String melding) {
        super(melding);
    }
}
