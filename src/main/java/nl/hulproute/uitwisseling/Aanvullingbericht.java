package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** More documents for a hulpvraag that was sent before. */
public record Aanvullingbericht(
        UUID id,
        UUID hulpvraag,
        Schooladres van,
        Oin naar,
        Indiener indiener,
        Instant verzonden,
        List<Documentregel> documenten,
        @Nullable String toelichting,
        @Nullable Boolean geenBsn) {

    public Aanvullingbericht {
        documenten = List.copyOf(documenten);
    }

    /** Whether the sender answered of each number that might be a BSN that it is none. */
    public boolean zonderBsn() {
        return Boolean.TRUE.equals(geenBsn);
    }

    /** The contents that travel with it. */
    public Set<Sha256> inhouden() {
        return Documentregel.inhouden(documenten);
    }
}
