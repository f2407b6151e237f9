package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** What the helpdesk keeps of the register. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Instellingenmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.HELPDESK;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "instellingen",
                        "/helpdesk/instellingen",
                        "buildings",
                        Actie.INSTELLINGEN_BEHEREN,
                        40));
    }
}
