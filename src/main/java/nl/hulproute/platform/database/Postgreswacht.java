package nl.hulproute.platform.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Keeps PostgreSQL running: when it ends without being asked to, it is started again on the same
 * data and port, where the pool finds it back. What was under way fails, as after a power failure;
 * what was committed is there.
 */
final class Postgreswacht implements AutoCloseable {

    /** Starts the server, and gives it once it takes connections. */
    interface Opstart {
        Process start() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Postgreswacht.class);

    /** Its orphans must end before a new server may have the data. */
    private static final Duration TUSSENPOOS = Duration.ofMillis(500);

    private final Opstart opstart;
    private @Nullable Process process;
    private boolean einde;

    Postgreswacht(Opstart opstart) {
        this.opstart = opstart;
    }

    synchronized void begin() throws IOException {
        var started = opstart.start();
        process = started;
        Thread.ofPlatform()
                .daemon()
                .name("postgreswacht")
                .start(() -> ended(started.onExit().join()));
    }

    private void ended(Process dead) {
        release(dead);
        while (!isBack(dead)) {
            try {
                Thread.sleep(TUSSENPOOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether nothing is left to do: it runs again, or it should not. */
    private synchronized boolean isBack(Process dead) {
        if (einde) {
            return true;
        }
        LOG.error("ALARM: PostgreSQL ended by itself ({}); it is started again", dead.exitValue());
        try {
            begin();
            return true;
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start again yet: {}", e.getMessage());
            return false;
        }
    }

    /** Our end of its lifeline, so that what waits on it ends too. */
    private static void release(Process dead) {
        try {
            dead.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("nobody was left at the other end", e);
        }
    }

    /** Ends it, and waits until it has. */
    @Override
    public void close() throws IOException {
        Process running;
        synchronized (this) {
            einde = true;
            running = Objects.requireNonNull(process, "never began");
        }
        try {
            running.getOutputStream().close();
            running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
