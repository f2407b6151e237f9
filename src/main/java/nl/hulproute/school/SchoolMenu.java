package nl.hulproute.school;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The navigation of a school, named as schools know it. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class SchoolMenu implements Menu {

    private static final String BEHEER = "beheer";

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt("leerlingen", "/leerlingen", "people", Actie.LEERLINGEN_ZIEN, 10),
                new Menupunt("school-zoeken", "/zoeken", "search", Actie.LEERLINGEN_ZIEN, 15),
                new Menupunt("school", "/school", "building", Actie.SCHOOL_ZIEN, 80),
                new Menupunt(
                        "importeren",
                        "/beheer/importeren",
                        "cloud-arrow-up",
                        Actie.LEERLINGEN_IMPORTEREN,
                        91,
                        BEHEER),
                new Menupunt(
                        "categorieen",
                        "/beheer/lijsten/categorieen",
                        "list-ul",
                        Actie.LIJSTEN_BEHEREN,
                        92,
                        BEHEER));
    }
}
