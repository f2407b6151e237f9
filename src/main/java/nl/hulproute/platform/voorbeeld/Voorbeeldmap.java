package nl.hulproute.platform.voorbeeld;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The pictures of first pages, beside the contents: {@code
 * voorbeeld/<part>/<tenant>/<xx>/<sha256>.jpg}. An empty file says that the content has none. What
 * is lost here is drawn again.
 */
@Component
class Voorbeeldmap {

    private final Path map;

    Voorbeeldmap(@Value("${hulproute.home:./data}") Path home) {
        this.map = home.resolve("voorbeeld");
    }

    Optional<byte[]> read(Onderdeel onderdeel, UUID tenant, Sha256 inhoud) throws IOException {
        Path pad = pad(onderdeel, tenant, inhoud);
        return Files.exists(pad) ? Optional.of(Files.readAllBytes(pad)) : Optional.empty();
    }

    /** Whole or not at all: two may draw the same. */
    void keep(Onderdeel onderdeel, UUID tenant, Sha256 inhoud, byte[] beeld) throws IOException {
        Path pad = pad(onderdeel, tenant, inhoud);
        Path folder = pad.resolveSibling(".");
        Files.createDirectories(folder);
        Path eerst = Files.createTempFile(folder, "begin", ".tmp");
        Files.write(eerst, beeld);
        Files.move(eerst, pad, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void remove(Onderdeel onderdeel, UUID tenant, Sha256 inhoud) throws IOException {
        Files.deleteIfExists(pad(onderdeel, tenant, inhoud));
    }

    Path pad(Onderdeel onderdeel, UUID tenant, Sha256 inhoud) {
        return map.resolve(onderdeel.naam())
                .resolve(tenant.toString())
                .resolve(inhoud.hex().substring(0, 2))
                .resolve(inhoud.hex() + ".jpg");
    }
}
