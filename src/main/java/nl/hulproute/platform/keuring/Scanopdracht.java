package nl.hulproute.platform.keuring;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import java.util.UUID;

/** A content that is to be scanned. */
record Scanopdracht(Onderdeel onderdeel, UUID tenant, String sha256) {

    Sha256 inhoud() {
        return new Sha256(sha256);
    }

    /** The same content is scanned once. */
    String id() {
        return onderdeel.naam() + ":" + tenant + ":" + sha256;
    }
}
