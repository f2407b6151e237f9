package nl.hulproute.uitwisseling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the school plugs in to follow its messages (hulpvragen and aanvullingen). Each call comes
 * within the tenant, in the transaction that records the same in the outbox. The reasons are
 * sentences for users.
 */
public interface Bezorgluisteraar {

    void wordtBezorgd(UUID tenant, UUID bericht, int poging);

    void bezorgd(UUID tenant, UUID bericht, Ontvangstbewijs bewijs);

    /** The receiver refused it for all these reasons; the user may mend it and send it again. */
    void geweigerd(UUID tenant, UUID bericht, List<String> redenen);

    /** Not now: the message waits and is tried again at {@code volgende}. */
    void uitgesteld(UUID tenant, UUID bericht, String reden, Instant volgende);

    /** Tried as long as agreed, and nobody knows whether it arrived; a person has to look at it. */
    void opgegeven(UUID tenant, UUID bericht, String reden);
}
