package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

/**
 * A vestiging as the register knows it.
 *
 * @param eigenOmgeving whether the vestiging has an environment of its own, as the school's system
 *     said; null while it has not said so
 */
public record Registerschool(
        Vestiging vestiging,
        String naam,
        Schoolsoort soort,
        String bestuur,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String telefoon,
        @Nullable Boolean eigenOmgeving) {}
