package nl.hulproute.school.koppeling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.ketencheck.Ketenzicht;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Ketenstap;
import nl.hulproute.uitwisseling.Ketenverloop;
import nl.hulproute.uitwisseling.Testuitslag;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The ketencheck of a school: the chains of its own environment. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Schoolzicht implements Ketenzicht {

    private final Ketenloket loket;
    private final Schooladressen adressen;

    Schoolzicht(Ketenloket loket, Schooladressen adressen) {
        this.loket = loket;
        this.adressen = adressen;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SCHOOL;
    }

    @Override
    public Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek) {
        return loket.van(adressen.van(werkplek.tenantId()).routeringskenmerk());
    }

    @Override
    public Antwoord<List<Ketenverloop>> verloop(Werkplek werkplek, Keten keten) {
        return loket.verloop(Onderdeel.SCHOOL, keten.vestiging(), keten.swv());
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

    @Override
    public Antwoord<String> herinner(Werkplek werkplek, Keten keten, Ketenstap stap) {
        return loket.herinner(
                Onderdeel.SCHOOL,
                keten.vestiging(),
                keten.swv(),
                stap,
                werkplek.naam() + ", " + werkplek.organisatie().naam());
    }

    @Override
    public Optional<Testuitslag> probeer(Werkplek werkplek, Keten keten) {
        return Optional.of(loket.probeer(Onderdeel.SCHOOL, keten.vestiging(), keten.swv()));
    }

    @Override
    public boolean kanProberen() {
        return true;
    }
}
