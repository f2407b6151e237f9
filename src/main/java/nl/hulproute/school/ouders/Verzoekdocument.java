package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A document of others for which a carer is asked consent, as it was when it was asked.
 *
 * @param toestemming what the carer filled in so far
 */
record Verzoekdocument(
        UUID document,
        String onderwerp,
        Documentsoort soort,
        String naam,
        String mediatype,
        long grootte,
        Sha256 inhoud,
        @Nullable Boolean toestemming) {}
