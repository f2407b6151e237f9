package nl.hulproute.platform.certificaten;

import nl.hulproute.gedeeld.Onderdeel;

import java.time.Instant;

/**
 * A connection that failed for want of trust: by whom, why, and how often since when.
 *
 * @param wie the subject of the certificate; empty when there was none
 * @param systeem the OIN in it; empty when it names none
 * @param waar the host of the other side as we called it; empty when it called us
 */
public record Afwijzing(
        Onderdeel onderdeel,
        Kant kant,
        Weigerreden reden,
        String wie,
        String systeem,
        String waar,
        Instant eerste,
        Instant laatste,
        long aantal) {

    /** Whose certificate was refused: theirs, by us, or ours, by them. */
    public enum Kant {
        HUN,
        ONS
    }

    boolean isSame(Afwijzing andere) {
        return onderdeel == andere.onderdeel
                && kant == andere.kant
                && reden == andere.reden
                && wie.equals(andere.wie)
                && waar.equals(andere.waar);
    }

    Afwijzing again(Instant nu) {
        return new Afwijzing(onderdeel, kant, reden, wie, systeem, waar, eerste, nu, aantal + 1);
    }
}
