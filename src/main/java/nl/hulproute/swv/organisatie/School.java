package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** A school as the samenwerkingsverband knows it; one without a board is external. */
public record School(
        UUID id,
        Vestiging vestiging,
        String naam,
        Schoolsoort soort,
        @Nullable String bestuur,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String telefoon,
        String email,
        String teamadres) {

    /** Where hulpvragen of this school come from; derived, never another number. */
    public Routeringskenmerk routeringskenmerk() {
        return Routeringskenmerk.of(vestiging);
    }

    public boolean extern() {
        return bestuur == null;
    }
}
