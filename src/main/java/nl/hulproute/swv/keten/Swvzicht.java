package nl.hulproute.swv.keten;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.ketencheck.Loketzicht;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.swv.organisatie.Koppelproeven;
import nl.hulproute.swv.organisatie.Samenwerkingsverbanden;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Keten;
import nl.hulproute.uitwisseling.Ketenloket;
import nl.hulproute.uitwisseling.Ketenstand;
import nl.hulproute.uitwisseling.Testuitslag;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The ketencheck of a samenwerkingsverband: the schools that it has, or that belong to it. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Swvzicht extends Loketzicht {

    private final Samenwerkingsverbanden samenwerkingsverbanden;
    private final Koppelproeven koppelproeven;

    Swvzicht(
            Ketenloket loket,
            Samenwerkingsverbanden samenwerkingsverbanden,
            Koppelproeven koppelproeven) {
        super(loket, Onderdeel.SWV);
        this.samenwerkingsverbanden = samenwerkingsverbanden;
        this.koppelproeven = koppelproeven;
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

    /** What Organisatie says of the koppeling with the school is the last result, from either. */
    @Override
    public Optional<Testuitslag> probeer(Werkplek werkplek, Keten keten) {
        return Optional.of(koppelproeven.probeer(werkplek.tenantId(), keten.vestiging()));
    }

    @Override
    public Optional<String> pagina(Keten keten, Ketenstand stand) {
        return switch (stand.oorzaak()) {
            case SCHOOL_NIET_INGEVOERD ->
                    Optional.of("/swv/organisatie/nieuw?vestiging=" + keten.vestiging());
            case BRIN_ONBEKEND -> Optional.of("/swv/organisatie?zoek=" + keten.vestiging());
            // the explanation is the vestiging under which the school stands there now
            case ANDERE_POSITIES -> Optional.of("/swv/organisatie?zoek=" + stand.toelichting());
            case SWV_ONBEREIKBAAR -> Optional.of("/bezorging");
            case GEEN_AANVRAAGTYPES -> Optional.of("/swv/beheer/aanvraagtypes");
            case SWVCERTIFICAAT_VERLOPEN -> Optional.of("/beheer/certificaten");
            default -> Optional.empty();
        };
    }
}
