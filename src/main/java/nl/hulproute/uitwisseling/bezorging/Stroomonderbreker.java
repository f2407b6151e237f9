package nl.hulproute.uitwisseling.bezorging;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Leaves an endpoint alone for a while after several failures in a row, so that it can get up, and
 * then lets one message try. Each node finds out for itself: what counts is that a system that is
 * down is not stormed.
 */
final class Stroomonderbreker {

    private final CircuitBreakerRegistry registry;
    private final Duration pauze;
    private final Clock clock;

    Stroomonderbreker(int storingen, Duration pauze, Clock clock) {
        this.pauze = pauze;
        this.clock = clock;
        this.registry =
                CircuitBreakerRegistry.of(
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(storingen)
                                .minimumNumberOfCalls(storingen)
                                .failureRateThreshold(100)
                                .waitDurationInOpenState(pauze)
                                .permittedNumberOfCallsInHalfOpenState(1)
                                // when the one that tried never said how it went
                                .maxWaitDurationInHalfOpenState(pauze)
                                .clock(clock)
                                .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                                .build());
    }

    /** Whether this endpoint may be tried now; whoever may, says how it went. */
    boolean mag(String endpoint) {
        return of(endpoint).tryAcquirePermission();
    }

    void gelukt(String endpoint) {
        of(endpoint).onSuccess(0, TimeUnit.MILLISECONDS);
    }

    void mislukt(String endpoint) {
        of(endpoint).onError(0, TimeUnit.MILLISECONDS, new IllegalStateException(endpoint));
    }

    /** When it is worth asking again. */
    Instant volgende() {
        return clock.instant().plus(pauze);
    }

    private CircuitBreaker of(String endpoint) {
        return registry.circuitBreaker(endpoint);
    }
}
