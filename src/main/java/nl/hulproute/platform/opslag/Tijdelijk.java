package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Where a content arrives before its name is known; what a crash left there is swept away. */
final class Tijdelijk {

    private static final Duration VERLATEN = Duration.ofHours(24);
    private static final Duration VEEGTIJD = Duration.ofHours(1);

    private final Path map;
    private final Clock clock;
    private final AtomicReference<Instant> geveegd = new AtomicReference<>(Instant.MIN);

    Tijdelijk(Path map, Clock clock) {
        this.map = map;
        this.clock = clock;
    }

    /** A received content in its temporary file, on disk for good; gone when closed unmoved. */
    record Ontvangst(Path bestand, Inhoud inhoud) implements AutoCloseable {

        void moveTo(Path doel) throws IOException {
            Files.move(bestand, doel, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(bestand);
        }
    }

    Ontvangst ontvang(InputStream bron, long maximum) throws IOException {
        Schijf.createFolders(map);
        sweepNowAndThen();
        Path bestand = Files.createTempFile(map, "ontvangst", "");
        try {
            return new Ontvangst(bestand, write(bron, bestand, maximum));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(bestand);
            throw e;
        }
    }

    private static Inhoud write(InputStream bron, Path bestand, long maximum) throws IOException {
        var hasher = Sha256.hasher();
        long grootte = 0;
        try (var channel = FileChannel.open(bestand, StandardOpenOption.WRITE)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read; (read = bron.read(buffer)) >= 0; ) {
                grootte += read;
                if (grootte > maximum) {
                    throw new TeGroot(maximum);
                }
                hasher.update(buffer, 0, read);
                writeAll(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
        }
        return new Inhoud(Sha256.ofDigest(hasher.digest()), grootte);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void sweepNowAndThen() throws IOException {
        Instant now = clock.instant();
        Instant last = geveegd.get();
        if (last.isBefore(now.minus(VEEGTIJD)) && geveegd.compareAndSet(last, now)) {
            sweep(now.minus(VERLATEN));
        }
    }

    private void sweep(Instant before) throws IOException {
        try (var bestanden = Files.newDirectoryStream(map)) {
            for (Path bestand : bestanden) {
                if (Files.getLastModifiedTime(bestand).toInstant().isBefore(before)) {
                    Files.deleteIfExists(bestand);
                }
            }
        }
    }
}
