package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The envelope of a hulpvraag. It has one id, however often it is tried, under which the receiver
 * knows the hulpvraag; what is mended after a refusal is a new message. The dossier (OSO XML in the
 * sent form) is a content like the documents.
 */
public record Hulpvraagbericht(
        UUID id,
        Schooladres van,
        Oin naar,
        UUID aanvraagtype,
        String aanvraagtypeNaam,
        String omschrijving,
        String eigenReferentie,
        Indiener indiener,
        Instant verzonden,
        Sha256 dossier,
        List<Documentregel> documenten,
        @Nullable Boolean geenBsn) {

    public Hulpvraagbericht {
        documenten = List.copyOf(documenten);
    }

    /** Whether the sender answered of each number that might be a BSN that it is none. */
    public boolean zonderBsn() {
        return Boolean.TRUE.equals(geenBsn);
    }

    /** The contents that travel with it: the dossier and the documents. */
    public Set<Sha256> inhouden() {
        var inhouden = Documentregel.inhouden(documenten);
        inhouden.add(dossier);
        return inhouden;
    }
}
