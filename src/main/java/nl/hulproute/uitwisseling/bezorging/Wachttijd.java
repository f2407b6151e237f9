package nl.hulproute.uitwisseling.bezorging;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a try that did not succeed: each time twice as long, up to the longest,
 * and never all at the same moment. After {@code opgeven} a person has to look at it.
 *
 * @param wegloos the longest while the register names no way: asking it again costs little, and
 *     whoever gave the mandate that was missing looks whether it goes
 */
record Wachttijd(Duration eerste, Duration langste, Duration wegloos, Duration opgeven) {

    Duration after(int poging, RandomGenerator random) {
        return after(poging, langste, random);
    }

    Duration withoutWay(int poging, RandomGenerator random) {
        return after(poging, wegloos, random);
    }

    private Duration after(int poging, Duration langste, RandomGenerator random) {
        int verdubbelingen = Math.clamp(poging - 1L, 0, 30);
        double millis =
                Math.min(
                        eerste.toMillis() * Math.pow(2, verdubbelingen),
                        (double) langste.toMillis());
        return Duration.ofMillis(Math.round(millis * (0.75 + random.nextDouble() / 4)));
    }

    /** Whether trying has lasted long enough. */
    boolean isOver(Instant vanaf, Instant nu) {
        return nu.isAfter(vanaf.plus(opgeven));
    }
}
