package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.register.verzoek.Verzoeken;
import nl.hulproute.register.verzoek.Verzoekmelding;
import nl.hulproute.uitwisseling.Verzoekstand.Stand;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Objects;

/**
 * Ends a request, in one transaction with what follows from it and the mails on it. Of two clerks
 * at the same time the first decides.
 */
@Service
@OpKnooppunt(Onderdeel.REGISTER)
class Behandeling {

    private final Verzoeken verzoeken;
    private final Registerfeiten feiten;
    private final Opname opname;
    private final Verzoekmelding melding;

    Behandeling(Verzoeken verzoeken, Registerfeiten feiten, Opname opname, Verzoekmelding melding) {
        this.verzoeken = verzoeken;
        this.feiten = feiten;
        this.opname = opname;
        this.melding = melding;
    }

    /** False when somebody was before. */
    @Transactional
    boolean end(Verzoek verzoek, Stand stand, String antwoord, String door) {
        if (!verzoeken.handle(verzoek.vraag().id(), stand, antwoord, door)) {
            return false;
        }
        tell(verzoek);
        return true;
    }

    /** Takes the school of the request into the register; false when somebody was before. */
    @Transactional
    boolean admit(Verzoek verzoek, Toelatinginvoer school, String door) {
        if (!verzoeken.handle(verzoek.vraag().id(), Stand.GOEDGEKEURD, school.woord(), door)) {
            return false;
        }
        Vestiging vestiging = Objects.requireNonNull(verzoek.vraag().vestiging());
        var bekend = Toelatinginvoer.bekend(feiten.find(vestiging.brin()), vestiging);
        opname.add(vestiging, school, bekend, door);
        // the mail names the board that the school has now
        tell(verzoek);
        return true;
    }

    private void tell(Verzoek verzoek) {
        melding.handled(verzoeken.find(verzoek.vraag().id()).orElseThrow());
    }
}
