package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The school of an address in the pages; what is not there does not exist. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Schoolzoeker {

    private final Scholen scholen;

    Schoolzoeker(Scholen scholen) {
        this.scholen = scholen;
    }

    Schoolpagina school(String brin) {
        return Brin.parse(brin)
                .flatMap(scholen::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Schoolpagina.Plek vestiging(Schoolpagina school, int nummer) {
        return school.vestigingen().stream()
                .filter(plek -> plek.vestiging().nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
