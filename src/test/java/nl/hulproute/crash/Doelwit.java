package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What is killed, and how it comes back. */
enum Doelwit {
    SCHOOL("the school's program", Onderdeel.SCHOOL, false),
    SWV("the samenwerkingsverband's program", Onderdeel.SWV, false),
    SCHOOL_POSTGRES("the school's PostgreSQL", Onderdeel.SCHOOL, true),
    SWV_POSTGRES("the samenwerkingsverband's PostgreSQL", Onderdeel.SWV, true);

    private static final Duration TERUG = Duration.ofMinutes(3);
    private static final Duration PEILING = Duration.ofMillis(50);
    private static final int STERFSECONDEN = 30;

    private final String naam;
    private final Onderdeel onderdeel;
    private final boolean postgres;

    Doelwit(String naam, Onderdeel onderdeel, boolean postgres) {
        this.naam = naam;
        this.onderdeel = onderdeel;
        this.postgres = postgres;
    }

    String naam() {
        return naam;
    }

    /** As {@code kill -9}, and no other process than the one of this part. */
    void kill(Knooppunten knooppunten) throws Exception {
        if (postgres) {
            killPostmaster(knooppunten);
        } else {
            knooppunten.proces(onderdeel).kill();
        }
    }

    private void killPostmaster(Knooppunten knooppunten)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var postmaster = ProcessHandle.of(pid(knooppunten)).orElseThrow();
        if (!postmaster.info().command().orElse("").endsWith("/postgres")) {
            throw new IllegalStateException("not a postmaster: " + postmaster.info());
        }
        postmaster.destroyForcibly();
        postmaster.onExit().get(STERFSECONDEN, TimeUnit.SECONDS);
    }

    private long pid(Knooppunten knooppunten) throws IOException {
        Path notitie = knooppunten.map(onderdeel).resolve("postgres/data/postmaster.pid");
        return Long.parseLong(Files.readAllLines(notitie).getFirst().strip());
    }

    /** A program is started again by us; its PostgreSQL by the program itself. */
    void restore(Knooppunten knooppunten) throws InterruptedException {
        if (!postgres) {
            knooppunten.start(onderdeel);
        }
        awaitDatabase(knooppunten);
        knooppunten.wachtOp(onderdeel);
    }

    private void awaitDatabase(Knooppunten knooppunten) throws InterruptedException {
        long einde = System.nanoTime() + TERUG.toNanos();
        while (!answers(knooppunten)) {
            if (System.nanoTime() > einde || !knooppunten.proces(onderdeel).isAlive()) {
                throw new AssertionError(
                        naam + " did not come back:\n" + knooppunten.proces(onderdeel).staart());
            }
            Thread.sleep(PEILING);
        }
    }

    private boolean answers(Knooppunten knooppunten) {
        try {
            return !knooppunten.rows(onderdeel, "select 1").isEmpty();
        } catch (SQLException e) {
            return false;
        }
    }
}
