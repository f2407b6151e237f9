package nl.hulproute.platform.bestand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.hulproute.gedeeld.Sha256;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Knows what the last contents were that anyone asked for: one content is asked for several times
 * while it comes in, and what its bytes are never changes.
 */
@Component
public class Bestandskenner {

    /** Long enough to come in; a full cache lets no newcomer in, so that it is not to be full. */
    private static final Duration GELDIG = Duration.ofMinutes(1);

    private static final int MEESTE = 50_000;

    private final Cache<Sha256, Bestandstype> bekend =
            Caffeine.newBuilder().expireAfterWrite(GELDIG).maximumSize(MEESTE).build();

    /** Opens the bytes of a content. */
    @FunctionalInterface
    public interface Bron {
        InputStream open() throws IOException;
    }

    /** The type of the content with this digest; only the bytes of an unknown one are read. */
    public Bestandstype type(Sha256 inhoud, Bron bron) throws IOException {
        var eerder = bekend.getIfPresent(inhoud);
        if (eerder != null) {
            return eerder;
        }
        try (InputStream bytes = bron.open()) {
            var type = Bestandstype.van(bytes);
            bekend.put(inhoud, type);
            return type;
        }
    }
}
