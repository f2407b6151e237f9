package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Oin;

import java.util.Map;
import java.util.Optional;

/**
 * What the other system answered, and which system that was. The names of headers are in lower
 * case.
 */
record Reactie(int status, Map<String, String> koppen, byte[] lichaam, Optional<Oin> systeem) {

    Reactie {
        koppen = Map.copyOf(koppen);
    }

    boolean gelukt() {
        return status / 100 == 2;
    }

    Optional<String> kop(String naam) {
        return Optional.ofNullable(koppen.get(naam));
    }
}
