package nl.hulproute.swv.dossier;

import nl.hulproute.uitwisseling.Aanvullingbericht;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is made of the answers of an aanvulling, in the transaction that takes it in, with the
 * dossier held.
 */
public interface Antwoordverwerking {

    /** Whether all of these questions were asked in this dossier. */
    boolean knows(UUID swv, Dossier dossier, Set<UUID> vragen);

    /** {@code documenten}: what came with it, as it is kept now. */
    void take(
            UUID swv,
            Dossier dossier,
            Aanvullingbericht bericht,
            List<Dossierdocument> documenten,
            Instant nu);
}
