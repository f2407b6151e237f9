package nl.hulproute.swv.aanvulling;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Dossiers;
import nl.hulproute.swv.dossier.Statusgever;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Lets a dossier go on once the school has answered everything, or nothing is needed any more. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Voortgang {

    /** What the program does by itself stands in the history under its own name. */
    static final String PROGRAMMA = "Hulproute";

    private final Dossiers dossiers;
    private final Aanvulvragen vragen;
    private final Statusgever statusgever;

    Voortgang(Dossiers dossiers, Aanvulvragen vragen, Statusgever statusgever) {
        this.dossiers = dossiers;
        this.vragen = vragen;
        this.statusgever = statusgever;
    }

    /** Whether nothing is open any more in this dossier, which the caller holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean goOn(UUID swv, Dossier.Id id, int nieuweAntwoorden) {
        if (vragen.count(swv, id, nieuweAntwoorden) > 0) {
            return false;
        }
        Dossier dossier = dossiers.find(swv, id).orElseThrow();
        if (dossier.status() == HulpvraagStatus.AANVULLING_GEVRAAGD) {
            statusgever
                    .change(
                            swv,
                            dossier,
                            new Statusgever.Wijziging(
                                    HulpvraagStatus.IN_BEHANDELING,
                                    "",
                                    dossier.versie(),
                                    PROGRAMMA))
                    .ifPresent(bezwaar -> {
                        throw new IllegalStateException(bezwaar.name());
                    });
        }
        return true;
    }
}
