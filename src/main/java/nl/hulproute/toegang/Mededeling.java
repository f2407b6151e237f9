package nl.hulproute.toegang;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What the helpdesk tells users at the top of their pages.
 *
 * @param van an announcement is shown from then on; maintenance is done from then on, and shown
 *     before it too
 * @param tot when it is over, and no longer shown
 * @param voor the kinds of organisation whose people it is for; empty for everyone
 */
public record Mededeling(
        UUID id,
        Soort soort,
        String titel,
        String tekst,
        Instant van,
        Instant tot,
        Set<Organisatiesoort> voor) {

    /** An announcement one may put away; maintenance stays in sight until it is over. */
    public enum Soort {
        AANKONDIGING,
        ONDERHOUD
    }

    public Mededeling {
        voor = Set.copyOf(voor);
    }

    public boolean onderhoud() {
        return soort == Soort.ONDERHOUD;
    }

    /** Whether pages show it at this moment. */
    boolean zichtbaar(Instant nu) {
        return nu.isBefore(tot) && (onderhoud() || !nu.isBefore(van));
    }
}
