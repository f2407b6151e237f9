package nl.hulproute.uitwisseling.bezorging;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * One request of the contract. Without an answer within {@code geduld} the line counts as broken.
 */
record Verzoek(
        String methode,
        URI uri,
        Map<String, String> koppen,
        @Nullable Lichaam lichaam,
        Duration geduld) {

    Verzoek {
        koppen = Map.copyOf(koppen);
    }

    /** What a request carries: so many bytes, from a source that can be opened anew. */
    record Lichaam(Bron bron, long grootte) {

        /** Opens the bytes; who reads them closes them. */
        interface Bron {
            InputStream open() throws IOException;
        }
    }
}
