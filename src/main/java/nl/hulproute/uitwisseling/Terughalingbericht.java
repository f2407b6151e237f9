package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The school calls back what it should not have sent: these documents of a hulpvraag, or the whole
 * when none is named. The receiver makes them unreadable and notes it as a possible data breach
 * (AVG, article 33).
 */
public record Terughalingbericht(
        UUID id,
        UUID hulpvraag,
        Schooladres van,
        Oin naar,
        Indiener indiener,
        Instant verzonden,
        String reden,
        List<Sha256> documenten) {

    public Terughalingbericht {
        documenten = List.copyOf(documenten);
    }

    /** Whether the whole hulpvraag is called back, and not some documents of it. */
    public boolean geheel() {
        return documenten.isEmpty();
    }
}
