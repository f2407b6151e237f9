package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the samenwerkingsverband still needs from the school for a hulpvraag. */
public record Aanvulverzoekbericht(
        UUID id, UUID hulpvraag, String dossiernummer, Instant verzonden, List<Vraag> vragen)
        implements Terugkoppeling {

    public Aanvulverzoekbericht {
        vragen = List.copyOf(vragen);
    }

    /** One thing that is asked: what, why, of which kind, and by when. */
    public record Vraag(
            String wat,
            String waarom,
            @Nullable Documentsoort soort,
            @Nullable LocalDate uiterlijk) {}
}
