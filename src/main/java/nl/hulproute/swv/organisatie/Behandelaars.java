package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may handle dossiers at a samenwerkingsverband. */
@Component
@OpKnooppunt(Onderdeel.SWV)
public class Behandelaars {

    private final Medewerkers medewerkers;

    Behandelaars(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    /** By name: those who work here now. */
    public List<Behandelaar> all(UUID swv) {
        return medewerkers.withRight(swv, Actie.DOSSIERS_BEHANDELEN).stream()
                .map(medewerker -> new Behandelaar(medewerker.account(), medewerker.naam()))
                .toList();
    }

    /** The one with this account, as a form names it. */
    public Optional<Behandelaar> find(UUID swv, String account) {
        return all(swv).stream()
                .filter(behandelaar -> behandelaar.account().toString().equals(account))
                .findFirst();
    }

    /** Where someone who may handle dossiers here now is reached. */
    public Optional<String> email(UUID swv, UUID account) {
        return medewerkers.withRight(swv, Actie.DOSSIERS_BEHANDELEN).stream()
                .filter(medewerker -> medewerker.account().equals(account))
                .map(Medewerker::email)
                .findFirst();
    }
}
