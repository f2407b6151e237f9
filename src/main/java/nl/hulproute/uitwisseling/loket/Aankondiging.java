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

import java.time.Clock;
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
    private final Clock clock;
    private final ObjectProvider<HulpvraagOntvanger> swv;
    private final ObjectProvider<TerugkoppelingOntvanger> school;

    Aankondiging(
            Registers registers,
            Adressen adressen,
            Ketenaankondiging keten,
            Clock clock,
            ObjectProvider<HulpvraagOntvanger> swv,
            ObjectProvider<TerugkoppelingOntvanger> school) {
        this.registers = registers;
        this.adressen = adressen;
        this.keten = keten;
        this.clock = clock;
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
            var ketens = new Vertelronde(clock);
            keten.announce(ketens);
            if (!ketens.stil()) {
                announceAddresses(new Vertelronde(clock));
            }
        } catch (RuntimeException e) {
            // the next round tries again; an exception would end the rounds
            LOG.warn("announcing our addresses failed", e);
        }
    }

    private void announceAddresses(Vertelronde ronde) {
        swv.ifAvailable(bron ->
                announce(
                        Onderdeel.SWV,
                        bron.samenwerkingsverbanden().stream().map(Oin::waarde).toList(),
                        ronde));
        school.ifAvailable(bron -> {
            withdraw(Onderdeel.SCHOOL, texts(bron.uitgezet()), ronde);
            announce(Onderdeel.SCHOOL, texts(bron.routeringskenmerken()), ronde);
        });
    }

    private static List<String> texts(List<Routeringskenmerk> kenmerken) {
        return kenmerken.stream().map(Routeringskenmerk::waarde).toList();
    }

    private void announce(Onderdeel onderdeel, List<String> adressenHier, Vertelronde ronde) {
        for (String adres : adressenHier) {
            if (ronde.goesOn()
                    && !Boolean.TRUE.equals(verteld.get(adres))
                    && ronde.heard(
                            registers
                                    .verbinding(onderdeel)
                                    .announce(adres, adressen.uitwisseling(onderdeel)))) {
                verteld.put(adres, true);
            }
        }
    }

    private void withdraw(Onderdeel onderdeel, List<String> adressenHier, Vertelronde ronde) {
        for (String adres : adressenHier) {
            if (ronde.goesOn()
                    && !Boolean.FALSE.equals(verteld.get(adres))
                    && ronde.heard(registers.verbinding(onderdeel).withdraw(adres))) {
                verteld.put(adres, false);
                registers.forgetEndpoint(onderdeel, adres);
            }
        }
    }
}
