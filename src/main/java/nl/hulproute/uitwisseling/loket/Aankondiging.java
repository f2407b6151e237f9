package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.TerugkoppelingOntvanger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells the register where this node's organisations are reached: at the start, again until it
 * answers, and later for those that were added or no longer want to be reached.
 */
@Component
class Aankondiging {

    private static final Logger LOG = LoggerFactory.getLogger(Aankondiging.class);
    private static final int SECONDEN = 5;

    /** Address → whether the register was last told that one is reached there. */
    private final Map<String, Boolean> verteld = new HashMap<>();

    private final ScheduledExecutorService klok =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("aankondiging").factory());
    private final Registers registers;
    private final Adressen adressen;
    private final Ketenaankondiging keten;
    private final ObjectProvider<HulpvraagOntvanger> swv;
    private final ObjectProvider<TerugkoppelingOntvanger> school;

    Aankondiging(
            Registers registers,
            Adressen adressen,
            Ketenaankondiging keten,
            ObjectProvider<HulpvraagOntvanger> swv,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        this.registers = registers;
        this.adressen = adressen;
        this.keten = keten;
        this.swv = swv;
        this.school = school;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        klok.scheduleWithFixedDelay(this::announce, 0, SECONDEN, TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        klok.shutdownNow();
    }

    private void announce() {
        try {
            // first who is here: the register takes an address of a vestiging it was told of
            keten.announce();
            swv.ifAvailable(bron ->
                    announce(
                            Onderdeel.SWV,
                            bron.samenwerkingsverbanden().stream().map(Oin::waarde).toList()));
            school.ifAvailable(bron -> {
                announce(Onderdeel.SCHOOL, texts(bron.routeringskenmerken()));
                withdraw(Onderdeel.SCHOOL, texts(bron.uitgezet()));
            });
        } catch (RuntimeException e) {
            // the next round tries again; an exception would end the rounds
            LOG.warn("announcing our addresses failed", e);
        }
    }

    private static List<String> texts(List<Routeringskenmerk> kenmerken) {
        return kenmerken.stream().map(Routeringskenmerk::waarde).toList();
    }

    private void announce(Onderdeel onderdeel, List<String> adressenHier) {
        for (String adres : adressenHier) {
            if (!Boolean.TRUE.equals(verteld.get(adres))
                    && registers
                            .verbinding(onderdeel)
                            .announce(adres, adressen.uitwisseling(onderdeel))) {
                verteld.put(adres, true);
            }
        }
    }

    private void withdraw(Onderdeel onderdeel, List<String> adressenHier) {
        for (String adres : adressenHier) {
            if (!Boolean.FALSE.equals(verteld.get(adres))
                    && registers.verbinding(onderdeel).withdraw(adres)) {
                verteld.put(adres, false);
                registers.forgetEndpoint(onderdeel, adres);
            }
        }
    }
}
