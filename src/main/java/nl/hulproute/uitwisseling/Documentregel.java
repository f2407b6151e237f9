package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

/** A document of a message: its content is named by its digest and travels beside the envelope. */
public record Documentregel(
        Sha256 sha256,
        String naam,
        Documentsoort soort,
        @Nullable String omschrijving,
        long grootte) {}
