package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/**
 * The way of every page to a hulpvraag: one of another school, or of a pupil outside the user's own
 * groups, is not there.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagtoegang {

    private final Hulpvragen hulpvragen;
    private final Leerlingen leerlingen;

    Hulpvraagtoegang(Hulpvragen hulpvragen, Leerlingen leerlingen) {
        this.hulpvragen = hulpvragen;
        this.leerlingen = leerlingen;
    }

    Zaak vind(UUID id, Werkplek werkplek) {
        Zaak zaak = ookVerwijderd(id, werkplek);
        if (zaak.hulpvraag().verwijderd() != null) {
            throw weg();
        }
        return zaak;
    }

    Zaak ookVerwijderd(UUID id, Werkplek werkplek) {
        return hulpvragen
                .find(werkplek.tenantId(), id)
                .map(hulpvraag -> new Zaak(hulpvraag, leerling(hulpvraag.leerlingId(), werkplek)))
                .orElseThrow(Hulpvraagtoegang::weg);
    }

    Leerling leerling(UUID id, Werkplek werkplek) {
        return leerlingen.find(id, werkplek.groepen()).orElseThrow(Hulpvraagtoegang::weg);
    }

    static ResponseStatusException weg() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
