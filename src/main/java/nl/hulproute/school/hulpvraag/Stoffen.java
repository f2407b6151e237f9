package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a hulpvraag is made of. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Stoffen {

    private final Mapstukken map;

    Stoffen(Mapstukken map) {
        this.map = map;
    }

    @Transactional(readOnly = true)
    Stof van(Hulpvraag hulpvraag) {
        return new Stof(hulpvraag, map.documenten(hulpvraag), map.notities(hulpvraag));
    }
}
