package nl.hulproute.uitwisseling.loket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A round of telling the register. It ends when the register does not answer, so that each that is
 * left does not wait for the same silence, and after a while, so that a slow one does not keep what
 * comes after it; the rest has its turn in the next round.
 */
final class Vertelronde {

    private static final Duration HOOGSTENS = Duration.ofSeconds(30);

    private final Clock clock;
    private final Instant einde;
    private boolean stil;

    Vertelronde(Clock clock) {
        this.clock = clock;
        this.einde = clock.instant().plus(HOOGSTENS);
    }

    boolean goesOn() {
        return !stil && clock.instant().isBefore(einde);
    }

    boolean stil() {
        return stil;
    }

    /** Whether the register took it. */
    boolean heard(Gehoor gehoor) {
        stil |= gehoor == Gehoor.STIL;
        return gehoor == Gehoor.GEHOORD;
    }
}
