package nl.hulproute.school.opp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An ontwikkelingsperspectief: the draft that is being written, above its finalised versions.
 *
 * @param versie goes up with every change of it
 * @param doelen the numbers of its goals, in their order
 * @param nummer of the last finalised version; 0 when there is none
 * @param concept whether what is written now differs from that version
 */
record Ontwikkelingsperspectief(
        UUID id,
        UUID leerling,
        int versie,
        List<Integer> doelen,
        int nummer,
        boolean concept,
        String opsteller,
        Instant aangemaakt,
        Instant gewijzigd) {

    Ontwikkelingsperspectief {
        doelen = List.copyOf(doelen);
    }

    /** Whether it was ever finalised. */
    public boolean vastgesteld() {
        return nummer > 0;
    }
}
