package nl.hulproute.uitwisseling.bezorging;

import io.micrometer.core.instrument.MeterRegistry;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Certificaatinstellingen;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Registers;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The handing over from each part of this node. */
@Component
class Overdrachten {

    private final Map<Onderdeel, Overdracht> overdrachten = new EnumMap<>(Onderdeel.class);

    Overdrachten(
            Certificaatinstellingen node,
            Bezorginstellingen instellingen,
            Verbindingen verbindingen,
            Registers registers,
            Opslagen opslagen,
            Bewijslezers bewijslezers,
            Berichtvorm vorm,
            Zinnen zinnen,
            Clock clock,
            MeterRegistry meters) {
        for (Onderdeel onderdeel : node.onderdelen()) {
            var verzoeken =
                    new Verzoeken(
                            verzoek -> new Tlslijn(verbindingen.van(onderdeel)).vraag(verzoek),
                            instellingen.geduld());
            var onderbreker = instellingen.onderbreker(clock);
            onderbreker.measure(onderdeel, meters);
            var overdracht =
                    new DirecteOverdracht(
                            verzoeken,
                            bericht ->
                                    new Wegwijzer(registers.van(onderdeel), zinnen, vorm)
                                            .find(bericht),
                            opslagen.van(onderdeel),
                            bewijslezers.van(onderdeel),
                            new Weigering(vorm, zinnen),
                            onderbreker,
                            adres -> registers.forgetEndpoint(onderdeel, adres));
            overdrachten.put(onderdeel, new Gemeten(overdracht, onderdeel, meters));
        }
    }

    Overdracht van(Onderdeel onderdeel) {
        return Objects.requireNonNull(overdrachten.get(onderdeel), "not on this node");
    }
}
