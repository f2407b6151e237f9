package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the samenwerkingsverband still needs from the school for a hulpvraag, and which of its
 * earlier questions need no answer any more; null where none.
 */
public record Aanvulverzoekbericht(
        UUID id,
        UUID hulpvraag,
        String dossiernummer,
        Instant verzonden,
        List<Vraag> vragen,
        @Nullable List<UUID> vervallen)
        implements Terugkoppeling {

    public Aanvulverzoekbericht {
        vragen = List.copyOf(vragen);
        vervallen = vervallen == null ? null : List.copyOf(vervallen);
    }

    /** One that takes no question back. */
    public Aanvulverzoekbericht(
            UUID id, UUID hulpvraag, String dossiernummer, Instant verzonden, List<Vraag> vragen) {
        this(id, hulpvraag, dossiernummer, verzonden, vragen, null);
    }

    /** The earlier questions that need no answer any more. */
    public List<UUID> nietMeerNodig() {
        return vervallen == null ? List.of() : vervallen;
    }

    /**
     * One thing that is asked: what, why, of which kind, and by when. Where it has an id, the asker
     * takes an answer that names it ({@link Aanvullingbericht.Vraagantwoord}).
     */
    public record Vraag(
            @Nullable UUID id,
            String wat,
            String waarom,
            @Nullable Documentsoort soort,
            @Nullable LocalDate uiterlijk) {

        /** One that cannot be answered by itself. */
        public Vraag(
                String wat,
                String waarom,
                @Nullable Documentsoort soort,
                @Nullable LocalDate uiterlijk) {
            this(null, wat, waarom, soort, uiterlijk);
        }
    }
}
