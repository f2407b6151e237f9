package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Adresboek;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Who may approve a hulpvraag of a school. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Goedkeurders {

    private final Adresboek adresboek;

    Goedkeurders(Adresboek adresboek) {
        this.adresboek = adresboek;
    }

    /** Whether this person may approve what was asked, or what he prepared himself. */
    boolean mag(Werkplek werkplek, @Nullable Goedkeuring gevraagd) {
        return werkplek.mag(Actie.HULPVRAAG_GOEDKEUREN);
    }

    /** Whether this person may approve anything at all now. */
    boolean mag(Werkplek werkplek) {
        return werkplek.mag(Actie.HULPVRAAG_GOEDKEUREN);
    }

    /** Where they are reached. */
    List<String> adressen(UUID school) {
        return adresboek.of(school, Actie.HULPVRAAG_GOEDKEUREN);
    }
}
