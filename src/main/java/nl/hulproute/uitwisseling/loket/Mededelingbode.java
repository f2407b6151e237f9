package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.toegang.Mededeling;
import nl.hulproute.toegang.Mededelingbron;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks the register every half minute what the helpdesk tells, and keeps the last answer: a page
 * never waits for it, and a register that is away takes nothing back.
 */
@Component
class Mededelingbode implements Mededelingbron {

    private static final Logger LOG = LoggerFactory.getLogger(Mededelingbode.class);
    private static final int SECONDEN = 30;

    /** A wall against a register that tells without end. */
    private static final int MEESTE = 50;

    private final ScheduledExecutorService klok =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mededelingen").factory());
    private final Registers registers;
    private final Onderdeel onderdeel;
    private volatile List<Mededeling> laatste = List.of();

    /** Any part of this node may ask: the answer is the same. */
    Mededelingbode(Registers registers, @Value("${hulproute.onderdelen}") Set<Onderdeel> parts) {
        this.registers = registers;
        this.onderdeel = parts.stream().sorted().findFirst().orElseThrow();
    }

    @Override
    public List<Mededeling> mededelingen() {
        return laatste;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        klok.scheduleWithFixedDelay(this::refresh, 0, SECONDEN, TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        klok.shutdownNow();
    }

    void refresh() {
        try {
            registers
                    .verbinding(onderdeel)
                    .get("/announcements", Map.of())
                    .optioneel()
                    .flatMap(antwoord -> antwoord)
                    .ifPresent(antwoord -> laatste = read(antwoord));
        } catch (RuntimeException e) {
            // the next round tries again; an exception would end the rounds
            LOG.warn("asking what the helpdesk tells failed", e);
        }
    }

    private static List<Mededeling> read(JsonNode antwoord) {
        return Registervorm.list(Optional.of(antwoord), Registervorm::mededeling).stream()
                .limit(MEESTE)
                .toList();
    }
}
