package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The page of the school's rule in the navigation. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Oudermenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "ouderregel",
                        "/beheer/ouders",
                        "person-hearts",
                        Actie.SCHOOL_BEWERKEN,
                        93,
                        "beheer"));
    }
}
