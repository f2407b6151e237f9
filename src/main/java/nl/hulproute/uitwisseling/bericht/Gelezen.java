package nl.hulproute.uitwisseling.bericht;

import java.util.List;
import java.util.Optional;

/** What was read: the value, or everything that is wrong with the text. */
public record Gelezen<T>(Optional<T> waarde, List<Fout> fouten) {

    /**
     * What is wrong at a place: a key of the bundle, and the place as {@code documenten[2].naam}.
     */
    public record Fout(String sleutel, String plek) {}

    public Gelezen {
        fouten = List.copyOf(fouten);
    }
}
