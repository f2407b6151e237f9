package nl.hulproute.register.keten;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenstand;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The ketencheck of a board: its own schools. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Bestuurszicht extends Registerzicht {

    Bestuurszicht(Ketens ketens, Ketenvragen vragen, MessageSource teksten) {
        super(ketens, vragen, teksten);
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.BESTUUR;
    }

    @Override
    public Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek) {
        return new Antwoord.Gegeven<>(ketens().ofBestuur(werkplek.tenantId()));
    }

    @Override
    boolean isOfUs(Werkplek werkplek, Ketenrij rij) {
        return werkplek.tenantId().equals(rij.bestuurId());
    }

    @Override
    public Optional<String> pagina(Keten keten, Ketenstand stand) {
        return switch (stand.oorzaak()) {
            case GEEN_MANDAAT -> Optional.of("/register/scholen/" + keten.vestiging().brin());
            case GEEN_OVEREENKOMST -> Optional.of("/register/overeenkomsten");
            default -> Optional.empty();
        };
    }
}
