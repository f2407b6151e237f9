package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Proefbeurt;

import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Sends the testbericht of a chain by itself, once nothing else of it is left. It goes over the
 * network: never call it in a transaction.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Proefronde {

    private final Ketenloket loket;
    private final Routering routering;
    private final Proefboek boek;

    Proefronde(Ketenloket loket, Routering routering, Proefboek boek) {
        this.loket = loket;
        this.routering = routering;
        this.boek = boek;
    }

    /**
     * One round. Of a samenwerkingsverband that did not answer no more is asked in it: else each
     * school waited for the same silence.
     */
    void go() {
        var stil = new HashSet<Oin>();
        for (Proefbeurt beurt :
                loket.proefbeurten(Onderdeel.SCHOOL).optioneel().orElse(List.of())) {
            if (!stil.contains(beurt.swv()) && begins(beurt) && !isArrived(beurt)) {
                stil.add(beurt.swv());
            }
        }
    }

    /** Also false for an environment that is not here. */
    private boolean begins(Proefbeurt beurt) {
        return routering
                .omgeving(Routeringskenmerk.of(beurt.vestiging()))
                .filter(school -> begins(school, beurt))
                .isPresent();
    }

    private boolean begins(UUID school, Proefbeurt beurt) {
        return Tenant.van(school).doe(() -> boek.begin(school, beurt.swv(), beurt.sinds()));
    }

    private boolean isArrived(Proefbeurt beurt) {
        return loket.probeer(Onderdeel.SCHOOL, beurt.vestiging(), beurt.swv()).geslaagd();
    }
}
