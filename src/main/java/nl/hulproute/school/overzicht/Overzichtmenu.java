package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The page of this subject in the navigation of a school. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Overzichtmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "overzichten",
                        "/overzichten",
                        "file-earmark-pdf",
                        Actie.OVERZICHTEN_MAKEN,
                        15));
    }
}
