package nl.hulproute.uitwisseling.loket;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.URI;

/**
 * Where this node's parts are reached by others ({@code hulproute.adres.<onderdeel>}), and where
 * the register is ({@code hulproute.register.adres}); by default on this machine.
 */
@Component
class Adressen {

    private final Environment environment;
    private final Poorten poorten;

    Adressen(Environment environment, Poorten poorten) {
        this.environment = environment;
        this.poorten = poorten;
    }

    /** The base of the exchange at a part of this node. */
    URI uitwisseling(Onderdeel onderdeel) {
        return URI.create(
                environment.getProperty("hulproute.adres." + onderdeel.naam(), local(onderdeel))
                        + "/uitwisseling/v1");
    }

    URI register() {
        return URI.create(
                environment.getProperty("hulproute.register.adres", local(Onderdeel.REGISTER))
                        + "/register/v1");
    }

    private String local(Onderdeel onderdeel) {
        return "https://localhost:" + poorten.poort(onderdeel);
    }
}
