package nl.hulproute.toegang;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often one caller may ask for a link ({@code hulproute.wachtwoord-vergeten.per-uur}), whoever
 * it asks for: so that nobody has mail sent to a list of addresses. Each node counts by itself.
 */
@Component
class Vraagrem {

    private static final Duration UUR = Duration.ofHours(1);
    private static final int MEESTE_BELLERS = 100_000;

    /** With IPv6 a caller has a whole network of this many bytes (RFC 6177). */
    private static final int NETWERK = 8;

    private final LoadingCache<String, Bucket> emmers;

    Vraagrem(@Value("${hulproute.wachtwoord-vergeten.per-uur:20}") int perUur, Clock clock) {
        var grens = Bandwidth.builder().capacity(perUur).refillGreedy(perUur, UUR).build();
        var klok = new Klok(clock);
        this.emmers =
                Caffeine.newBuilder()
                        .maximumSize(MEESTE_BELLERS)
                        .expireAfterAccess(UUR)
                        .ticker(klok::currentTimeNanos)
                        .build(beller ->
                                Bucket.builder()
                                        .addLimit(grens)
                                        .withCustomTimePrecision(klok)
                                        .build());
    }

    /** Takes one question of the caller at this address; when that cannot be, how long to wait. */
    Optional<Duration> take(String adres) {
        var genomen = emmers.get(beller(adres)).tryConsumeAndReturnRemaining(1);
        return genomen.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(genomen.getNanosToWaitForRefill()));
    }

    private static String beller(String adres) {
        try {
            byte[] bytes = InetAddress.ofLiteral(adres).getAddress();
            return HexFormat.of()
                    .formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, NETWERK) : bytes);
        } catch (IllegalArgumentException e) {
            return adres; // a proxy that passes something else on
        }
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
