package nl.hulproute.school.ouders;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often one network address may knock: a brake on who tries links one after another. What stops
 * guessing is the length of a link and the count of codes; each node counts by itself.
 */
final class Oudertempo {

    private static final int PER_MINUUT = 60;

    /** More addresses than this at once are no carers. */
    private static final int MEESTE = 50_000;

    private final Map<String, Bucket> emmers = new ConcurrentHashMap<>();

    boolean take(String adres) {
        if (emmers.size() >= MEESTE) {
            emmers.clear();
        }
        return emmers.computeIfAbsent(adres, sleutel -> fresh()).tryConsume(1);
    }

    private static Bucket fresh() {
        return Bucket.builder()
                .addLimit(
                        Bandwidth.builder()
                                .capacity(PER_MINUUT)
                                .refillGreedy(PER_MINUUT, Duration.ofMinutes(1))
                                .build())
                .build();
    }
}
