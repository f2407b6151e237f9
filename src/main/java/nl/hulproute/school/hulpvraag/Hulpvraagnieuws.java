package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.kennisgeving.Kennisgever;
import nl.hulproute.toegang.kennisgeving.Kennisgevingsoort;
import nl.hulproute.toegang.kennisgeving.Nieuwsmaker;

import org.springframework.stereotype.Component;

import java.util.Set;

/** Tells who made a hulpvraag what became of it: by its reference, never by the pupil. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagnieuws {

    private final Kennisgever kennisgever;
    private final Nieuwsmaker maker;

    Hulpvraagnieuws(Kennisgever kennisgever, Nieuwsmaker maker) {
        this.kennisgever = kennisgever;
        this.maker = maker;
    }

    void status(Hulpvraag hulpvraag, HulpvraagStatus status) {
        tell(
                hulpvraag,
                status == HulpvraagStatus.AANVULLING_GEVRAAGD
                        ? Kennisgevingsoort.AANVULLING_GEVRAAGD
                        : Kennisgevingsoort.STATUS);
    }

    void geweigerd(Hulpvraag hulpvraag) {
        tell(hulpvraag, Kennisgevingsoort.GEWEIGERD);
    }

    private void tell(Hulpvraag hulpvraag, Kennisgevingsoort soort) {
        kennisgever.geef(
                hulpvraag.schoolId(),
                Set.of(hulpvraag.opsteller().account()),
                maker.van(soort, hulpvraag.eigenReferentie(), "/hulpvragen/" + hulpvraag.id()));
    }
}
