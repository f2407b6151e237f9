package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Ketenpagina;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.instelling.Instellingen;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenpartij;
import nl.hulproute.uitwisseling.Ketenstand;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ketencheck of the helpdesk: any school, found by BRIN, name or place. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Helpdeskzicht extends Registerzicht {

    private static final int MEESTE = 20;

    private final Instellingen instellingen;

    Helpdeskzicht(
            Ketens ketens, Ketenvragen vragen, Instellingen instellingen, MessageSource teksten) {
        super(ketens, vragen, teksten);
        this.instellingen = instellingen;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.HELPDESK;
    }

    @Override
    public Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek) {
        // a BRIN that was asked for is not among the schools yet
        var gevraagd = Vestiging.parse(zoek).map(Vestiging::brin).stream();
        var gevonden =
                instellingen.searchMembers(zoek).stream().map(school -> school.vestiging().brin());
        var brins = Stream.concat(gevraagd, gevonden).distinct().limit(MEESTE).toList();
        return new Antwoord.Gegeven<>(ketens().ofBrins(brins));
    }

    /** What the helpdesk has to look at, before anybody calls. */
    @Override
    public Optional<Ketenpagina> hapert(String na) {
        return Optional.of(ketens().stuck(na, MEESTE));
    }

    /** It helps every school. */
    @Override
    boolean isOfUs(Werkplek werkplek, Ketenrij rij) {
        return true;
    }

    @Override
    public Optional<String> pagina(Keten keten, Ketenstand stand) {
        return stand.beurt() == Ketenpartij.HELPDESK ? Optional.of("/helpdesk") : Optional.empty();
    }
}
