package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.bewijs.Bewaardbewijs;
import nl.hulproute.uitwisseling.bewijs.Bewijzen;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The receipts of a dossier: given for what its school sent, got for what went back. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Ontvangstbewijzen {

    private final Bewijzen bewijzen;

    Ontvangstbewijzen(Bewijzen bewijzen) {
        this.bewijzen = bewijzen;
    }

    /** Of this school only: another one may have used the same id. */
    List<Bewaardbewijs> of(UUID swv, Dossier dossier) {
        return bewijzen.bij(swv, Onderdeel.SWV, List.of(dossier.bericht())).stream()
                .filter(een -> een.bewijs().routeringskenmerk().equals(dossier.afzender()))
                .toList();
    }
}
