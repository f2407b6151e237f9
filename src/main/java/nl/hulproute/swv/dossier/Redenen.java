package nl.hulproute.swv.dossier;

import org.springframework.context.MessageSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why something is refused, all at once. */
final class Redenen {

    private record Reden(String sleutel, Object[] gegevens) {}

    private final List<Reden> redenen = new ArrayList<>();

    void unless(boolean good, String sleutel, Object... gegevens) {
        if (!good) {
            redenen.add(new Reden(sleutel, gegevens));
        }
    }

    boolean isEmpty() {
        return redenen.isEmpty();
    }

    List<String> sentences(MessageSource teksten, Locale taal) {
        return redenen.stream()
                .map(reden -> teksten.getMessage(reden.sleutel(), reden.gegevens(), taal))
                .toList();
    }
}
