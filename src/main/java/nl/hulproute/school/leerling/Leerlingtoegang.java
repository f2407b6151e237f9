package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Werkplek;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.UUID;

/** The way of every page to a pupil: who may not see it learns nothing, not even that it exists. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
public class Leerlingtoegang {

    private final Leerlingen leerlingen;

    Leerlingtoegang(Leerlingen leerlingen) {
        this.leerlingen = leerlingen;
    }

    /** The pupil, or a page that is not there. */
    public Leerling vind(UUID id, Werkplek werkplek) {
        return leerlingen.find(id, werkplek.groepen()).orElseThrow(Leerlingtoegang::weg);
    }

    /** What a page answers for what is not there, or not for this user. */
    public static ResponseStatusException weg() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
