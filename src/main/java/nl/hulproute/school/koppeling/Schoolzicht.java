package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Loketzicht;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The ketencheck of a school: the chains of its own environment. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolzicht extends Loketzicht {

    private final Schooladressen adressen;

    Schoolzicht(Ketenloket loket, Schooladressen adressen) {
        super(loket, Onderdeel.SCHOOL);
        this.adressen = adressen;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek) {
        return loket().van(adressen.van(werkplek.tenantId()).routeringskenmerk());
    }

    @Override
    protected boolean isOfUs(Werkplek werkplek, Vestiging vestiging, Oin swv) {
        return adressen.van(werkplek.tenantId()).vestiging().equals(vestiging);
    }

    @Override
    public Optional<String> pagina(Keten keten, Ketenstand stand) {
        return switch (stand.oorzaak()) {
            case KENMERK_UIT, OMGEVING_ONBEKEND, GEEN_ENDPOINT ->
                    Optional.of("/beheer/koppelingen/routeringskenmerken");
            case SCHOOLCERTIFICAAT_VERLOPEN -> Optional.of("/beheer/certificaten");
            default -> Optional.empty();
        };
    }
}
