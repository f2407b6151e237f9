package nl.hulproute.crash;

import nl.hulproute.proef.Knooppunten;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What {@code bin/crash} runs: three processes, and a driver that kills one of them, or its
 * PostgreSQL, at moments that the seed decides, mostly while messages are under way. Afterwards
 * everything must be where it belongs, once. A run that finds fault leaves its folder.
 */
final class Crash {

    private static final int UITLOOP_MILLIS = 250;
    private static final int PER_REGEL = 10;
    private static final int HULPVRAGEN = 2;
    private static final int AANVULLINGEN = 2;
    private static final Duration BEGIN = Duration.ofSeconds(10);
    private static final Duration EINDE = Duration.ofSeconds(60);
    private static final Duration TREUZELEN = Duration.ofMinutes(5);

    private final int keren;
    private final long seed;
    private final Random random;
    private final Path map;
    private final Map<Doelwit, Integer> gedood = new EnumMap<>(Doelwit.class);
    private final Deque<Doelwit> stapel = new ArrayDeque<>();
    private int onderweg;

    private Crash(int keren, long seed) {
        this.keren = keren;
        this.seed = seed;
        this.random = new Random(seed);
        this.map = Path.of("target/crash", "seed-" + seed + "-" + System.currentTimeMillis());
    }

    static void main(String[] args) throws Exception {
        System.exit(new Crash(Integer.parseInt(args[0]), Long.parseLong(args[1])).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        Files.createDirectories(map);
        long begin = System.nanoTime();
        try (var knooppunten = program();
                var grootboek = new Grootboek(map.resolve("grootboek"));
                var sturen = Executors.newSingleThreadExecutor()) {
            knooppunten.startAlle();
            var stand = new Stand(knooppunten);
            stand.awaitFinal(TREUZELEN);
            var controle = new Eindcontrole(knooppunten);
            var verkeer = new Verkeer(knooppunten, grootboek, random);
            for (int i = 1; i <= keren; i++) {
                strike(i, knooppunten, grootboek, verkeer, sturen);
                if (i % PER_REGEL == 0 || i == keren) {
                    print(
                            "%d of %d kills, %d in flight, %d s, %s",
                            i, keren, onderweg, seconds(begin), gedood);
                }
            }
            long dood = System.nanoTime();
            String over = stand.awaitFinal(EINDE);
            long totStil = seconds(dood);
            boolean opTijd = over.isEmpty();
            if (!opTijd) {
                print("not final after %d s:%n%s", EINDE.toSeconds(), over);
                over = stand.awaitFinal(TREUZELEN);
            }
            confirmAll(verkeer);
            var verslag = new Verslag(knooppunten, controle, grootboek, gedood, onderweg);
            return verslag.print(seed, totStil, seconds(begin)) && opTijd && over.isEmpty();
        }
    }

    /** A cache is worth its making when there are many starts. */
    private Knooppunten program() throws Exception {
        return keren < PER_REGEL
                ? new Knooppunten(map)
                : new Knooppunten(map, Snelstart.prepare(map));
    }

    /** One kill: a burst of messages, and somewhere in it the end of something. */
    private void strike(
            int nummer,
            Knooppunten knooppunten,
            Grootboek grootboek,
            Verkeer verkeer,
            ExecutorService sturen)
            throws Exception {
        prepare(verkeer);
        var doelwit = next();
        int uitloop = random.nextInt(UITLOOP_MILLIS);
        var stand = new Stand(knooppunten);
        Future<?> zenden = sturen.submit(verkeer::send);
        awaitUnderWay(stand, zenden);
        Thread.sleep(uitloop);
        boolean vliegt = stand.isUnderWay() || !zenden.isDone();
        doelwit.kill(knooppunten);
        grootboek.kill(nummer, doelwit, vliegt);
        gedood.merge(doelwit, 1, Integer::sum);
        onderweg += vliegt ? 1 : 0;
        doelwit.restore(knooppunten);
        zenden.get();
    }

    /** Each of the four in turn, in an order that differs. */
    private Doelwit next() {
        if (stapel.isEmpty()) {
            var geschud = new ArrayList<>(List.of(Doelwit.values()));
            Collections.shuffle(geschud, random);
            stapel.addAll(geschud);
        }
        return stapel.removeFirst();
    }

    /** The pages may still stumble over what was killed last: then once more. */
    private static void prepare(Verkeer verkeer) throws InterruptedException {
        for (int poging = 1; ; poging++) {
            try {
                verkeer.confirm();
                verkeer.prepare(HULPVRAGEN, AANVULLINGEN);
                return;
            } catch (RuntimeException | AssertionError e) {
                if (poging == PER_REGEL) {
                    throw e;
                }
                Thread.sleep(UITLOOP_MILLIS);
            }
        }
    }

    private static void awaitUnderWay(Stand stand, Future<?> zenden) throws InterruptedException {
        long einde = System.nanoTime() + BEGIN.toNanos();
        while (!stand.isUnderWay() && !zenden.isDone() && System.nanoTime() < einde) {
            Thread.sleep(1);
        }
    }

    private static void confirmAll(Verkeer verkeer) throws InterruptedException {
        long einde = System.nanoTime() + TREUZELEN.toNanos();
        while (!verkeer.isConfirmed() && System.nanoTime() < einde) {
            verkeer.confirm();
        }
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }
}
