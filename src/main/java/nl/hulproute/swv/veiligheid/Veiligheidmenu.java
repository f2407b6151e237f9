package nl.hulproute.swv.veiligheid;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The page of this subject in the navigation. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Veiligheidmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SWV;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "veiligheid",
                        "/swv/beheer/veiligheid",
                        "shield-check",
                        Actie.VEILIGHEID_ZIEN,
                        60,
                        "swv-beheer"));
    }
}
