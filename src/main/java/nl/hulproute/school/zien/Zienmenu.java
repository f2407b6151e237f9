package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where the statements are kept. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Zienmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "zienstellingen",
                        "/beheer/lijsten/zien",
                        "ui-radios",
                        Actie.LIJSTEN_BEHEREN,
                        93,
                        "beheer"));
    }
}
