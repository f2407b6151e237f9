package nl.hulproute.proef.lot;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What a disk really holds: bytes up to the last force, names up to the last sync of their folder.
 * When the power fails the rest is gone, or not, as chance has it.
 */
public final class Schijflot {

    private final Random random;
    private final Map<Path, Long> vast = new HashMap<>();
    private final Set<Path> losseNamen = new HashSet<>();
    private final Set<Path> gemaakt = new HashSet<>();
    private boolean vol;
    private boolean liegt;
    private boolean omgevallen;
    private int tot;

    Schijflot(Random random) {
        this.random = random;
    }

    /** The power fails at the n-th thing that is done to this disk. */
    public void crashBij(int n) {
        tot = n;
    }

    public void vol(boolean nu) {
        vol = nu;
    }

    /** A planted fault: it says that all is safe, and keeps nothing. */
    public void liegt() {
        liegt = true;
    }

    public boolean omgevallen() {
        return omgevallen;
    }

    /** The files that got their final name here and were not removed. */
    public Set<Path> gemaakt() {
        return Set.copyOf(gemaakt);
    }

    /** Each thing that is done comes by here first. */
    public void act(String wat) {
        if (omgevallen) {
            throw new Crash("still down: " + wat);
        }
        if (tot > 0 && --tot == 0) {
            valOm();
            throw new Crash("at the disk: " + wat);
        }
    }

    public void write(Path pad) throws IOException {
        act("write");
        if (vol) {
            throw new IOException("No space left on device");
        }
        vast.putIfAbsent(pad, 0L);
    }

    public void forced(Path pad) throws IOException {
        act("force");
        if (!liegt) {
            vast.put(pad, Files.size(pad));
        }
    }

    public void moved(Path van, Path naar) {
        Long bytes = vast.remove(van);
        vast.put(naar, bytes == null ? 0L : bytes);
        losseNamen.add(naar);
        gemaakt.add(naar);
    }

    public void deleted(Path pad) {
        vast.remove(pad);
        losseNamen.remove(pad);
        gemaakt.remove(pad);
    }

    public void synced(Path folder) {
        if (!liegt) {
            losseNamen.removeIf(pad -> folder.equals(pad.getParent()));
        }
    }

    void valOm() {
        omgevallen = true;
        tot = 0;
    }

    /** Power again: what was not forced or synced may be gone. */
    void herstart() {
        if (omgevallen) {
            vast.forEach(this::forgetBytes);
            Set.copyOf(losseNamen).forEach(this::forgetName);
        }
        omgevallen = false;
        tot = 0;
    }

    private void forgetName(Path pad) {
        losseNamen.remove(pad);
        if (random.nextBoolean()) {
            remove(pad);
            gemaakt.remove(pad);
        }
    }

    private void forgetBytes(Path pad, @Nullable Long zeker) {
        try {
            long grootte = Files.exists(pad) ? Files.size(pad) : 0;
            long minstens = zeker == null ? 0 : zeker;
            if (grootte > minstens) {
                long blijft = minstens + random.nextLong(grootte - minstens + 1);
                try (var kanaal = FileChannel.open(pad, StandardOpenOption.WRITE)) {
                    kanaal.truncate(blijft);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path pad) {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
