package nl.hulproute.meet;

import static nl.hulproute.meet.Uitgangspunt.MB;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much goes from a school to its samenwerkingsverband, each the packaged program in a process
 * of its own, with every check on. What is timed runs from the commit in the school's outbox to the
 * last receipt that the receiver committed: scheduler, both stores with their fsyncs, TLS, dossier
 * checks, signatures and both databases.
 */
final class Doorvoer {

    /**
     * Each look is a connection and a question: often looking would slow down what is looked at.
     */
    private static final Duration PEILING = Duration.ofSeconds(1);

    private static final Duration HOOGSTENS = Duration.ofMinutes(10);

    /** So many until the compilers of both processes are done with most of it. */
    private static final int VOORAF = 6_000;

    private static final int KLEIN = 1_500;
    private static final int GEMIDDELD = 200;
    private static final long GROOT = 200L * MB;
    private static final long REUS = 1024L * MB;

    private final Path map;
    private final Path jar;

    Doorvoer(Path map, Path jar) {
        this.map = map;
        this.jar = jar;
    }

    void print() throws Exception {
        print("| exchange (packaged program, two processes, all checks) | | aim |");
        print("|---|---|---|");
        try (var knooppunten = start("doorvoer", "-Xmx512m")) {
            var zendingen = new Zendingen(knooppunten);
            send(knooppunten, zendingen.make(VOORAF, 1, 10_000));
            double klein = send(knooppunten, zendingen.make(KLEIN, 1, 10_000));
            print(
                    "| %d hulpvragen with one document of 10 kB | %.0f a second | 100 |",
                    KLEIN, KLEIN / klein);
            // larger ones take other ways through the program, which are compiled anew
            send(knooppunten, zendingen.make(GEMIDDELD, 8, MB / 4));
            double gemiddeld = send(knooppunten, zendingen.make(GEMIDDELD, 8, MB / 4));
            print(
                    "| %d hulpvragen with 8 documents of 256 KiB | %.0f a second, %.0f MB/s | 80"
                            + " MB/s |",
                    GEMIDDELD, GEMIDDELD / gemiddeld, 2 * GEMIDDELD / gemiddeld);
            double groot = best(knooppunten, zendingen);
            double kaal = new Uitgangspunt(map).upload(GROOT);
            print(
                    "| one document of 200 MB | %.0f MB/s, a plain TLS upload with fsync %.0f MB/s"
                            + " | half of it |",
                    GROOT / groot / MB, GROOT / kaal / MB);
            memory(knooppunten);
        }
        try (var knooppunten = start("reus", "-Xmx128m")) {
            double reus = send(knooppunten, new Zendingen(knooppunten).make(1, 1, REUS));
            print(
                    "| one document of 1 GB, both with -Xmx128m | %.0f MB/s | arrives |",
                    REUS / reus / MB);
            memory(knooppunten);
        }
    }

    /** Of three, as the plain upload beside it. */
    private static double best(Knooppunten knooppunten, Zendingen zendingen) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, send(knooppunten, zendingen.make(1, 1, GROOT)));
        }
        return best;
    }

    private Knooppunten start(String naam, String heap) throws InterruptedException {
        return new Knooppunten(
                        map.resolve(naam),
                        List.of(
                                heap,
                                "-XX:+UseParallelGC",
                                "-Xlog:gc:file=" + map.resolve(naam + "-gc-%p.log"),
                                "-jar",
                                jar.toString()))
                .met("hulproute.uitwisseling.grootste-bestand", "1100MB")
                // pages wake the scheduler when they send; rows put in beside them do not
                .met("db-scheduler.polling-interval", "100ms")
                .startAlle();
    }

    /** Seconds until the last of these was received. */
    private static double send(Knooppunten knooppunten, List<Zending> zendingen) throws Exception {
        int eerder = received(knooppunten);
        Instant begin = Uitbakvulling.fill(knooppunten, zendingen);
        Instant einde = begin.plus(HOOGSTENS);
        while (received(knooppunten) < eerder + zendingen.size()) {
            if (Instant.now().isAfter(einde)) {
                throw new IllegalStateException("not all were received within " + HOOGSTENS);
            }
            Thread.sleep(PEILING);
        }
        return Duration.between(begin, last(knooppunten)).toMillis() / 1000.0;
    }

    private static int received(Knooppunten knooppunten) throws Exception {
        return Integer.parseInt(
                one(knooppunten, "select count(*)::text from uitwisseling_swv.inkomend"));
    }

    private static Instant last(Knooppunten knooppunten) throws Exception {
        return Instant.ofEpochMilli(
                Long.parseLong(
                        one(
                                knooppunten,
                                """
                                select (extract(epoch from max(ontvangen)) * 1000)::bigint::text
                                  from uitwisseling_swv.inkomend
                                """)));
    }

    private static String one(Knooppunten knooppunten, String sql) throws Exception {
        return knooppunten.rows(Onderdeel.SWV, sql).iterator().next();
    }

    /** What the kernel and the collector saw at most. */
    private void memory(Knooppunten knooppunten) throws IOException {
        for (var onderdeel : List.of(Onderdeel.SCHOOL, Onderdeel.SWV)) {
            long pid = knooppunten.proces(onderdeel).pid();
            print(
                    "| peak of the %s: heap before a collection, RSS | %d MB, %d MB | |",
                    onderdeel.naam(), heap(pid), rss(pid));
        }
    }

    private static long rss(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(regel -> regel.startsWith("VmHWM"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private long heap(long pid) throws IOException {
        var regels = new ArrayList<String>();
        try (var logs = Files.newDirectoryStream(map, "*-gc-" + pid + ".log")) {
            for (Path log : logs) {
                regels.addAll(Files.readAllLines(log));
            }
        }
        return regels.stream()
                .filter(regel -> regel.contains("->"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll(".* ([0-9]+)M->.*", "$1")))
                .max()
                .orElse(0);
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }
}
