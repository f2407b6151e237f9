package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.bewijs.Bewaardbewijs;
import nl.hulproute.uitwisseling.bewijs.Bewijzen;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The receipts of a hulpvraag at the school, but for those it gave for statuses: these prove
 * something to the samenwerkingsverband only.
 */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Ontvangstbewijzen {

    private final Bewijzen bewijzen;
    private final Berichten berichten;

    Ontvangstbewijzen(Bewijzen bewijzen, Berichten berichten) {
        this.bewijzen = bewijzen;
        this.berichten = berichten;
    }

    List<Bewaardbewijs> van(Hulpvraag hulpvraag) {
        var verzonden =
                berichten.van(hulpvraag.schoolId(), hulpvraag.id()).stream()
                        .filter(bericht -> bericht.soort() == Bericht.Soort.HULPVRAAG)
                        .map(Bericht::id)
                        .toList();
        return bewijzen.bij(hulpvraag.schoolId(), Onderdeel.SCHOOL, verzonden).stream()
                .filter(een -> !een.gegeven() || een.bewijs().soort() != Berichtsoort.STATUS)
                .toList();
    }
}
