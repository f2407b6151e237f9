package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Menu;
import nl.hulproute.toegang.Menupunt;
import nl.hulproute.toegang.Organisatiesoort;

import org.springframework.stereotype.Component;

import java.util.List;

/** The navigation of the helpdesk. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Helpdeskmenu implements Menu {

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.HELPDESK;
    }

    @Override
    public List<Menupunt> punten() {
        return List.of(
                new Menupunt(
                        "verzoeken", "/helpdesk/verzoeken", "inbox", Actie.HELPDESK_WERKEN, 10),
                new Menupunt("opzoeken", "/helpdesk/opzoeken", "search", Actie.HELPDESK_WERKEN, 20),
                new Menupunt(
                        "mededelingen",
                        "/helpdesk/mededelingen",
                        "megaphone",
                        Actie.AANKONDIGINGEN_BEHEREN,
                        30));
    }
}
