package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Startpunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Who may approve begins with what waits for that. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Goedkeurstart implements Startpunt {

    private final Goedkeurders goedkeurders;
    private final Goedkeuringen goedkeuringen;

    Goedkeurstart(Goedkeurders goedkeurders, Goedkeuringen goedkeuringen) {
        this.goedkeurders = goedkeurders;
        this.goedkeuringen = goedkeuringen;
    }

    @Override
    public Optional<String> adres(Werkplek werkplek) {
        return Optional.of("/hulpvragen?status=" + Lijstfilter.GOEDKEURING)
                .filter(adres -> werkplek.mag(Actie.HULPVRAAG_ZIEN))
                .filter(adres -> goedkeurders.mag(werkplek))
                .filter(adres -> goedkeuringen.wachtend(werkplek.tenantId()) > 0);
    }
}
