package nl.hulproute.uitwisseling.loket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the register confirmed counts for 15 minutes; a mandate that ends must soon be felt. */
final class Onthouden<K, V> {

    private static final Duration GELDIG = Duration.ofMinutes(15);
    private static final int MEESTE = 10_000;

    private record Ooit<V>(V waarde, Instant tot) {}

    private final Map<K, Ooit<V>> waarden = new ConcurrentHashMap<>();
    private final Clock clock;

    Onthouden(Clock clock) {
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
        waarden.put(vraag, new Ooit<>(waarde, clock.instant().plus(GELDIG)));
    }

    void forget(K vraag) {
        waarden.remove(vraag);
    }
}
