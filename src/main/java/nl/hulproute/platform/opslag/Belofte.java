package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A content that somebody promised to bring, by its digest, for one purpose: tries that break off
 * go on under the same purpose, and never meet those of others.
 */
public record Belofte(UUID tenant, String doel, Sha256 sha256) {

    /** The name of what is kept of it meanwhile. */
    String bestandsnaam() {
        return "deel-"
                + Sha256.of((tenant + " " + doel + " " + sha256).getBytes(StandardCharsets.UTF_8));
    }
}
