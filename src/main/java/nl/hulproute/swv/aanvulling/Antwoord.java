package nl.hulproute.swv.aanvulling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the school answered to a question.
 *
 * @param kanNiet that it cannot give what was asked; the text says why
 * @param documenten the documents of the dossier that are the answer
 */
record Antwoord(
        UUID vraag,
        Instant ontvangen,
        String door,
        String tekst,
        boolean kanNiet,
        List<UUID> documenten) {

    Antwoord {
        documenten = List.copyOf(documenten);
    }
}
