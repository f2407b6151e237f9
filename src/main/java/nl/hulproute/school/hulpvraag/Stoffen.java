package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.keuring.Keuring;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.map.Leerlingmap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Gathers what a hulpvraag is made of. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Stoffen {

    private final Mapstukken map;
    private final Leerlingmap leerlingmap;

    Stoffen(Mapstukken map, Leerlingmap leerlingmap) {
        this.map = map;
        this.leerlingmap = leerlingmap;
    }

    @Transactional(readOnly = true)
    Stof van(Hulpvraag hulpvraag) {
        return new Stof(hulpvraag, stukken(hulpvraag), map.notities(hulpvraag));
    }

    private List<Stuk> stukken(Hulpvraag hulpvraag) {
        var stukken = map.documenten(hulpvraag);
        var keuringen =
                leerlingmap.keuringen(
                        hulpvraag.schoolId(), stukken.stream().map(Stuk::sha256).toList());
        return stukken.stream()
                .map(stuk -> stuk.met(keuringen.getOrDefault(stuk.sha256(), Keuring.ONBEKEND)))
                .toList();
    }
}
