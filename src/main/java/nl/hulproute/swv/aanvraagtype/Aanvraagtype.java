package nl.hulproute.swv.aanvraagtype;

import nl.hulproute.gedeeld.Documentsoort;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of hulpvraag that this samenwerkingsverband takes: what schools read, and what they have
 * to send with it. {@code minimaleBlokken} are the optional OSO categories that belong to it;
 * {@code documenten} says of each kind of document asked for what is demanded of it.
 */
public record Aanvraagtype(
        UUID id,
        String naam,
        String standaardtekst,
        String toelichting,
        Map<Documentsoort, Documenteis> documenten,
        Set<String> minimaleBlokken,
        boolean toelichtingMagNietVanToepassing,
        boolean actief,
        int versie,
        Afhandeling afhandeling) {

    public Aanvraagtype {
        documenten = Map.copyOf(documenten);
        minimaleBlokken = Set.copyOf(minimaleBlokken);
    }

    /** One that is handled as usual. */
    public Aanvraagtype(
            UUID id,
            String naam,
            String standaardtekst,
            String toelichting,
            Map<Documentsoort, Documenteis> documenten,
            Set<String> minimaleBlokken,
            boolean toelichtingMagNietVanToepassing,
            boolean actief,
            int versie) {
        this(
                id,
                naam,
                standaardtekst,
                toelichting,
                documenten,
                minimaleBlokken,
                toelichtingMagNietVanToepassing,
                actief,
                versie,
                Afhandeling.GEWOON);
    }

    Aanvraagtype met(Afhandeling nieuw) {
        return new Aanvraagtype(
                id,
                naam,
                standaardtekst,
                toelichting,
                documenten,
                minimaleBlokken,
                toelichtingMagNietVanToepassing,
                actief,
                versie,
                nieuw);
    }
}
