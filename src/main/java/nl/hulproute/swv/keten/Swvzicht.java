package nl.hulproute.swv.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Loketzicht;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstand;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The ketencheck of a samenwerkingsverband: the schools that it has, or that belong to it. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Swvzicht extends Loketzicht {

    private final Samenwerkingsverbanden samenwerkingsverbanden;

    Swvzicht(Ketenloket loket, Samenwerkingsverbanden samenwerkingsverbanden) {
        super(loket, Onderdeel.SWV);
        this.samenwerkingsverbanden = samenwerkingsverbanden;
    }

    @Override
    public Organisatiesoort soort() {
        return Organisatiesoort.SWV;
    }

    @Override
    public Antwoord<List<Keten>> ketens(Werkplek werkplek, String zoek) {
        return loket().van(Onderdeel.SWV, samenwerkingsverbanden.read(werkplek.tenantId()).oin());
    }

    @Override
    protected boolean isOfUs(Werkplek werkplek, Vestiging vestiging, Oin swv) {
        return samenwerkingsverbanden.read(werkplek.tenantId()).oin().equals(swv);
    }

    @Override
    public Optional<String> pagina(Keten keten, Ketenstand stand) {
        return switch (stand.oorzaak()) {
            case BRIN_ONBEKEND, SCHOOL_NIET_INGEVOERD, ANDERE_POSITIES ->
                    Optional.of("/swv/organisatie");
            case SWV_ONBEREIKBAAR -> Optional.of("/bezorging");
            case GEEN_AANVRAAGTYPES -> Optional.of("/swv/beheer/aanvraagtypes");
            case SWVCERTIFICAAT_VERLOPEN -> Optional.of("/beheer/certificaten");
            default -> Optional.empty();
        };
    }
}
