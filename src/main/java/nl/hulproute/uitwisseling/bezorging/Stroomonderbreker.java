package nl.hulproute.uitwisseling.bezorging;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import nl.hulproute.gedeeld.Onderdeel;

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

    /** Shows for each endpoint: 0 in use, 1 left alone, 2 one may try. */
    void measure(Onderdeel onderdeel, MeterRegistry meters) {
        registry.getEventPublisher()
                .onEntryAdded(nieuw ->
                        Gauge.builder(
                                        "hulproute.bezorging.onderbreker",
                                        nieuw.getAddedEntry(),
                                        breaker -> breaker.getState().getOrder())
                                .tag("onderdeel", onderdeel.naam())
                                .tag("endpoint", nieuw.getAddedEntry().getName())
                                .register(meters));
    }

    /** When it is worth asking again. */
    Instant volgende() {
        return clock.instant().plus(pauze);
    }

    private CircuitBreaker of(String endpoint) {
        return registry.circuitBreaker(endpoint);
    }
}
