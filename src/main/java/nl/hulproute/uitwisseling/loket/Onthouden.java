package nl.hulproute.uitwisseling.loket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the register confirmed counts for a while, 15 minutes at most: a mandate that ends must soon
 * be felt.
 */
final class Onthouden<K, V> {

    static final Duration HOOGSTENS = Duration.ofMinutes(15);
    private static final int MEESTE = 10_000;

    private record Ooit<V>(V waarde, Instant tot) {}

    private final Map<K, Ooit<V>> waarden = new ConcurrentHashMap<>();
    private final Duration geldig;
    private final Clock clock;

    /** A longer time than 15 minutes counts as that. */
    Onthouden(Duration geldig, Clock clock) {
        this.geldig = geldig.compareTo(HOOGSTENS) > 0 ? HOOGSTENS : geldig;
        this.clock = clock;
    }

    Optional<V> find(K vraag) {
        Instant nu = clock.instant();
        return Optional.ofNullable(waarden.get(vraag))
                .filter(ooit -> nu.isBefore(ooit.tot()))
                .map(Ooit::waarde);
    }

    void keep(K vraag, V waarde) {
        if (waarden.size() >= MEESTE) {
            waarden.clear();
        }
        waarden.put(vraag, new Ooit<>(waarde, clock.instant().plus(geldig)));
    }

    void forget(K vraag) {
        waarden.remove(vraag);
    }
}
