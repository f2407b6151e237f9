package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.helpdesk.Instellingfeit.Vestigingfeit;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.uitwisseling.Testloket;
import nl.hulproute.uitwisseling.Testuitslag;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries, with the certificate of the register, whether the systems of a koppelverzoek answer. It
 * goes over the network.
 */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Proef {

    /** How it went to one of the two. */
    record Uitslag(boolean school, String adres, Testuitslag testuitslag) {}

    private final Testloket testloket;
    private final Registerfeiten feiten;

    Proef(Testloket testloket, Registerfeiten feiten) {
        this.testloket = testloket;
        this.feiten = feiten;
    }

    List<Uitslag> go(Verzoek verzoek) {
        var uitslagen = new ArrayList<Uitslag>();
        Vestiging vestiging = verzoek.vraag().vestiging();
        if (vestiging != null) {
            uitslagen.add(probe(true, new Oin(environment(vestiging).waarde())));
        }
        Oin namens = verzoek.vraag().namens();
        if (namens != null && namens.brin().isEmpty()) {
            uitslagen.add(probe(false, namens));
        }
        return uitslagen;
    }

    private Uitslag probe(boolean school, Oin adres) {
        return new Uitslag(school, adres.waarde(), testloket.probeer(Onderdeel.REGISTER, adres));
    }

    /** A vestiging without an environment of its own is reached at the hoofdvestiging's. */
    private Routeringskenmerk environment(Vestiging vestiging) {
        boolean elders =
                feiten.find(vestiging.brin()).stream()
                        .flatMap(feit -> feit.vestigingen().stream())
                        .filter(feit -> feit.vestiging().equals(vestiging.toString()))
                        .map(Vestigingfeit::eigenOmgeving)
                        .anyMatch(Boolean.FALSE::equals);
        return Routeringskenmerk.of(elders ? new Vestiging(vestiging.brin(), 0) : vestiging);
    }
}
