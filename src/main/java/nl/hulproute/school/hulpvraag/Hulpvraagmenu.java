package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The pages of this subject in the navigation of a school. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(new Menupunt("hulpvragen", "/hulpvragen", "send", Actie.HULPVRAAG_ZIEN, 20));
    }
}
