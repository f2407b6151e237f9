package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Routering;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/**
 * Removes the orders that nobody looks back at any more. What they made stays in the maps; that
 * someone asked for it stays in the access log.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Opdrachtveger {

    private final Routering scholen;
    private final Opdrachten opdrachten;
    private final TransactionOperations transacties;
    private final Clock clock;
    private final Duration bewaard;

    Opdrachtveger(
            Routering scholen,
            Opdrachten opdrachten,
            TransactionOperations transacties,
            Clock clock,
            @Value("${hulproute.overzichten.opdrachten-bewaren}") Duration bewaard) {
        this.scholen = scholen;
        this.opdrachten = opdrachten;
        this.transacties = transacties;
        this.clock = clock;
        this.bewaard = bewaard;
    }

    void go() {
        scholen.omgevingen().forEach(this::go);
    }

    /** Of one school; how many it removed. */
    int go(UUID school) {
        var voor = clock.instant().minus(bewaard);
        return Tenant.van(school)
                .doe(() ->
                        Objects.requireNonNull(
                                transacties.execute(status -> opdrachten.remove(school, voor))));
    }
}
