package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.uitwisseling.Ketenbron;
import nl.hulproute.uitwisseling.Ketenmelding;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the register of the organisations of this node what the ketencheck has to know: as soon as
 * it changes, and once a day anyhow, for a register that was put back.
 */
@Component
class Ketenaankondiging {

    private static final Duration OPNIEUW = Duration.ofDays(1);

    private record Verteld(Ketenmelding melding, Instant moment) {}

    /** Path at the register → what it was last told there. */
    private final Map<String, Verteld> verteld = new HashMap<>();

    private final Registers registers;
    private final ObjectProvider<Ketenbron> bronnen;
    private final Clock clock;
    private final String paginas;

    Ketenaankondiging(
            Registers registers,
            ObjectProvider<Ketenbron> bronnen,
            Clock clock,
            @Value("${hulproute.adres}") String paginas) {
        this.registers = registers;
        this.bronnen = bronnen;
        this.clock = clock;
        this.paginas = paginas;
    }

    void announce(Vertelronde ronde) {
        for (Ketenbron bron : bronnen) {
            for (Ketenmelding melding : bron.meldingen()) {
                if (ronde.goesOn()) {
                    announce(bron.onderdeel(), melding, ronde);
                }
            }
        }
    }

    private void announce(Onderdeel onderdeel, Ketenmelding melding, Vertelronde ronde) {
        String pad = Ketenvorm.pad(melding);
        Instant nu = clock.instant();
        if (!isKnown(verteld.get(pad), melding, nu)
                && ronde.heard(
                        registers
                                .verbinding(onderdeel)
                                .put(pad, Ketenvorm.fields(melding, paginas)))) {
            verteld.put(pad, new Verteld(melding, nu));
        }
    }

    private static boolean isKnown(@Nullable Verteld eerder, Ketenmelding melding, Instant nu) {
        return eerder != null
                && eerder.melding().equals(melding)
                && nu.isBefore(eerder.moment().plus(OPNIEUW));
    }
}
