package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;
import nl.hulproute.uitwisseling.loket.Registers;
import nl.hulproute.uitwisseling.loket.Verbindingen;

import org.springframework.stereotype.Component;

/** Makes the handing over from a part of this node. */
@Component
class Overdrachten {

    private final Verbindingen verbindingen;
    private final Registers registers;
    private final Opslagen opslagen;
    private final Berichtvorm vorm;
    private final Zinnen zinnen;

    Overdrachten(
            Verbindingen verbindingen,
            Registers registers,
            Opslagen opslagen,
            Berichtvorm vorm,
            Zinnen zinnen) {
        this.verbindingen = verbindingen;
        this.registers = registers;
        this.opslagen = opslagen;
        this.vorm = vorm;
        this.zinnen = zinnen;
    }

    Overdracht van(Onderdeel onderdeel) {
        var verzoeken = new Verzoeken(verbindingen.van(onderdeel), vorm, zinnen);
        return new Overdracht(
                verzoeken,
                new Wegwijzer(registers.van(onderdeel), zinnen, vorm)::find,
                opslagen.van(onderdeel),
                vorm,
                zinnen,
                adres -> registers.forgetEndpoint(onderdeel, adres));
    }
}
