package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Where a content arrives before its name is known; what a crash left there is swept away. */
final class Tijdelijk {

    private static final Duration VERLATEN = Duration.ofHours(24);
    private static final Duration VEEGTIJD = Duration.ofHours(1);

    /** A line that broke is noticed within this; one that went silent is not. */
    private static final Duration GEDULD = Duration.ofMillis(500);

    private static final long PAUZE = Duration.ofMillis(5).toNanos();

    private final Path map;
    private final Schijf schijf;
    private final Clock clock;

    /** The files of promises that are written now. */
    private final Set<Path> bezig = ConcurrentHashMap.newKeySet();

    private final AtomicReference<Instant> geveegd = new AtomicReference<>(Instant.MIN);

    Tijdelijk(Path map, Schijf schijf, Clock clock) {
        this.map = map;
        this.schijf = schijf;
        this.clock = clock;
    }

    /** A file of its own, for a content that cannot be gone on with. */
    Ontvangst begin() throws IOException {
        prepare();
        Path pad = map.resolve("ontvangst-" + UUID.randomUUID());
        return new Ontvangst(schijf, pad, schijf.open(pad), false, Sha256.hasher(), () -> {});
    }

    /**
     * The file of this promise, at the byte where it broke off. Who begins anew while another still
     * writes, as after a line that went silent, gets a file of its own.
     */
    Ontvangst resume(Belofte belofte, long vanaf) throws IOException {
        prepare();
        Path pad = map.resolve(belofte.bestandsnaam());
        if (vanaf == 0) {
            return fresh(pad);
        }
        var bestand = schijf.open(pad);
        long bewaard = bestand.claim() ? bestand.grootte() : -1;
        if (bewaard != vanaf) {
            bestand.close();
            throw new AnderBegin(Math.max(0, bewaard));
        }
        return resumable(pad, bestand, hash(pad));
    }

    private Ontvangst fresh(Path pad) throws IOException {
        var bestand = schijf.open(pad);
        if (bestand.claim()) {
            bestand.clear();
            return resumable(pad, bestand, Sha256.hasher());
        }
        bestand.close();
        return begin();
    }

    private Ontvangst resumable(Path pad, Schijf.Bestand bestand, MessageDigest hasher)
            throws IOException {
        bezig.add(pad);
        return new Ontvangst(schijf, pad, bestand, true, hasher, () -> bezig.remove(pad));
    }

    private static MessageDigest hash(Path pad) throws IOException {
        var hasher = Sha256.hasher();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream bron = Files.newInputStream(pad)) {
            for (int read; (read = bron.read(buffer)) >= 0; ) {
                hasher.update(buffer, 0, read);
            }
        }
        return hasher;
    }

    /**
     * How much of it is kept. What a line brought before it broke still comes in: who asks right
     * after that waits for it, for otherwise it would go on in the middle, be refused, and send all
     * anew.
     */
    long begonnen(Belofte belofte) throws IOException {
        Path pad = map.resolve(belofte.bestandsnaam());
        long tot = System.nanoTime() + GEDULD.toNanos();
        while (bezig.contains(pad) && System.nanoTime() < tot) {
            LockSupport.parkNanos(PAUZE);
        }
        return Files.exists(pad) ? Files.size(pad) : 0;
    }

    private void prepare() throws IOException {
        schijf.createFolders(map);
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
                    schijf.delete(bestand);
                }
            }
        }
    }
}
