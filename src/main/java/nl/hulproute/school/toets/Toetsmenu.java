package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** <em>Beheer &gt; Toetsen importeren</em> and <em>Toetsniveaus</em>. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "toetsimport",
                        ToetsimportController.PAD,
                        "graph-up-arrow",
                        Actie.LEERLINGEN_IMPORTEREN,
                        91,
                        "beheer"),
                new Menupunt(
                        "toetsniveaus",
                        NiveausController.PAD,
                        "reception-4",
                        Actie.LIJSTEN_BEHEREN,
                        93,
                        "beheer"));
    }
}
