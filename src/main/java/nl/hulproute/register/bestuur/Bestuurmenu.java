package nl.hulproute.register.bestuur;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The navigation of a board. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Bestuurmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.BESTUUR;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "mandaten", "/register/scholen", "patch-check", Actie.MANDATEN_BEHEREN, 10),
                new Menupunt(
                        "toestaan",
                        "/register/toestaan",
                        "arrow-left-right",
                        Actie.MANDATEN_BEHEREN,
                        20),
                new Menupunt(
                        "overeenkomsten",
                        "/register/overeenkomsten",
                        "file-earmark-check",
                        Actie.MANDATEN_BEHEREN,
                        30));
    }
}
