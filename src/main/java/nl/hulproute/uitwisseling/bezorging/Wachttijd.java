package nl.hulproute.uitwisseling.bezorging;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a try that did not succeed: each time twice as long, up to a quarter of an
 * hour, and never all at the same moment.
 */
record Wachttijd(Duration eerste, Duration langste) {

    Duration after(int poging, RandomGenerator random) {
        int verdubbelingen = Math.clamp(poging - 1L, 0, 30);
        double millis =
                Math.min(
                        eerste.toMillis() * Math.pow(2, verdubbelingen),
                        (double) langste.toMillis());
        return Duration.ofMillis(Math.round(millis * (0.75 + random.nextDouble() / 2)));
    }
}
