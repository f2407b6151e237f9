package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document of a message: its content is named by its digest and travels beside the envelope.
 *
 * @param grondslag on what ground the school sends it, when its system says so
 */
public record Documentregel(
        Sha256 sha256,
        String naam,
        Documentsoort soort,
        @Nullable String omschrijving,
        long grootte,
        @Nullable Grondslagsoort grondslag) {

    /** The contents of these documents, each once, in their order. */
    public static Set<Sha256> inhouden(List<Documentregel> documenten) {
        return documenten.stream()
                .map(Documentregel::sha256)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
