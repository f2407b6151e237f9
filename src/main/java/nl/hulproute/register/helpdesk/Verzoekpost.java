package nl.hulproute.register.helpdesk;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.verzoek.Verzoek;
import nl.hulproute.register.verzoek.Verzoekmelding;

import org.springframework.stereotype.Component;

/** Tells by mail of a request and how it ended. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Verzoekpost implements Verzoekmelding {

    @Override
    public void asked(Verzoek verzoek) {
        // the desk's page shows it
    }

    @Override
    public void handled(Verzoek verzoek) {
        // the one who asked reads it at the register
    }
}
