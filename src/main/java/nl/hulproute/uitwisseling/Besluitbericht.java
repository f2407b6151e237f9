package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the samenwerkingsverband decided on a hulpvraag, in its own words, with the letter and other
 * documents beside it. {@code geldigVanaf} and {@code geldigTot} say when it holds, where it does.
 */
public record Besluitbericht(
        UUID id,
        UUID hulpvraag,
        String dossiernummer,
        Instant verzonden,
        String uitkomst,
        @Nullable String kenmerk,
        LocalDate datum,
        @Nullable LocalDate geldigVanaf,
        @Nullable LocalDate geldigTot,
        @Nullable String toelichting,
        List<Documentregel> documenten)
        implements Terugkoppeling {

    public Besluitbericht {
        documenten = List.copyOf(documenten);
    }

    /** The contents that travel with it. */
    public Set<Sha256> inhouden() {
        return Documentregel.inhouden(documenten);
    }
}
