package nl.hulproute.register.loket;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import nl.hulproute.gedeeld.Oin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often each system may ask: so many a second, after a first burst. Each node counts by itself
 * and starts anew with a full burst.
 */
final class Vraagtempo {

    /** More systems than that there are not; if there are, all begin anew. */
    private static final int MEESTE = 10_000;

    private final Map<Oin, Bucket> emmers = new ConcurrentHashMap<>();
    private final Bandwidth grens;
    private final TimeMeter tijd;

    /**
     * @param perSeconde questions that come free each second
     * @param ineens questions that may come at once
     */
    Vraagtempo(int perSeconde, int ineens, Clock clock) {
        this.grens =
                Bandwidth.builder()
                        .capacity(ineens)
                        .refillGreedy(perSeconde, Duration.ofSeconds(1))
                        .build();
        this.tijd = new Klok(clock);
    }

    /** Takes one question; when that cannot be, after how long it can. */
    Optional<Duration> take(Oin systeem) {
        if (emmers.size() >= MEESTE) {
            emmers.clear();
        }
        var genomen =
                emmers.computeIfAbsent(systeem, sleutel -> fresh()).tryConsumeAndReturnRemaining(1);
        return genomen.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(genomen.getNanosToWaitForRefill()));
    }

    private Bucket fresh() {
        return Bucket.builder().addLimit(grens).withCustomTimePrecision(tijd).build();
    }

    private record Klok(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant nu = clock.instant();
            return Duration.between(Instant.EPOCH, nu).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
