package nl.hulproute.platform.certificaten;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks at the folder every few seconds. Each process does so for itself, so this is no task of the
 * database; and it reads rather than waits for the file system to call, which it does not on every
 * kind of mount.
 */
@Component
class Certificaatwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Certificaatwacht.class);

    private final ScheduledExecutorService klok =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("certificaatwacht").factory());
    private final Certificaten certificaten;
    private final Certificaatinstellingen instellingen;

    Certificaatwacht(Certificaten certificaten, Certificaatinstellingen instellingen) {
        this.certificaten = certificaten;
        this.instellingen = instellingen;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long pauze = instellingen.kijken().toMillis();
        klok.scheduleWithFixedDelay(this::look, pauze, pauze, TimeUnit.MILLISECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        klok.shutdownNow();
    }

    private void look() {
        try {
            certificaten.herlees();
        } catch (RuntimeException e) {
            // the next round looks again; an exception would end the rounds
            LOG.warn("looking at the certificates failed", e);
        }
    }
}
