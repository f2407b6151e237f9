package nl.hulproute.datalek;

import nl.hulproute.gedeeld.Onderdeel;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * Notes possible data breaches in the register of a part, in the transaction that finds them, and
 * tells those who keep the register.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Datalekken {

    private final Datalekrijen rijen;
    private final Datalekmail mail;
    private final Clock clock;

    Datalekken(Datalekrijen rijen, Datalekmail mail, Clock clock) {
        this.rijen = rijen;
        this.mail = mail;
        this.clock = clock;
    }

    public void note(Onderdeel onderdeel, UUID tenant, Datalekmelding melding) {
        rijen.add(Kant.of(onderdeel), tenant, melding);
        mail.send(tenant, melding);
    }

    /** Says that a step is done, of one that the register has; else nothing happens. */
    public void tick(
            Onderdeel onderdeel, UUID tenant, UUID datalek, Stap stap, String wie, String notitie) {
        var kant = Kant.of(onderdeel);
        if (rijen.find(kant, tenant, datalek).isPresent()) {
            rijen.add(
                    kant,
                    tenant,
                    datalek,
                    new Stapregel(stap, true, wie, clock.instant(), notitie));
        }
    }
}
