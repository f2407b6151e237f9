package nl.hulproute.platform.voorbeeld;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work on files of strangers beside what people wait for: a few at a time, each with an end to
 * its time. A file that is made to jam a program holds up one of these threads at most, and not the
 * page.
 */
@Component
class Tekenkamer {

    static final Duration TIJD = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Tekenkamer.class);
    private static final int TEGELIJK = 2;
    private static final int WACHTENDEN = 60;

    private final ThreadPoolExecutor tekenaars =
            new ThreadPoolExecutor(
                    TEGELIJK,
                    TEGELIJK,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(WACHTENDEN),
                    Thread.ofPlatform()
                            .name("tekenaar-", 0)
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .factory());

    /** What is to be done before this moment. */
    @FunctionalInterface
    interface Werk<T> {
        T doe(Instant einde) throws IOException;
    }

    /** It took too long, or there is too much to do: later it may well go. */
    static final class Druk extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** What the work gives; nothing when the file does not let itself be read. */
    <T> Optional<T> doe(Werk<T> werk) throws Druk {
        Future<T> uitkomst;
        try {
            uitkomst = tekenaars.submit(() -> werk.doe(Instant.now().plus(TIJD)));
        } catch (RejectedExecutionException e) {
            throw new Druk();
        }
        try {
            return Optional.of(uitkomst.get(2 * TIJD.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            // a broken file breaks PDFBox in many ways, to a stack that is full
            LOG.debug("a document cannot be drawn", e);
            return Optional.empty();
        } catch (TimeoutException e) {
            uitkomst.cancel(true);
            throw new Druk();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            uitkomst.cancel(true);
            throw new Druk();
        }
    }

    @PreDestroy
    void stop() {
        tekenaars.shutdownNow();
    }
}
