package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Documentsoort;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of hulpvraag that a samenwerkingsverband takes, as the school sees it. {@code
 * minimaleBlokken} are codes of OSO categories (standards §2.3).
 */
public record Aanvraagtype(
        UUID id,
        String naam,
        String standaardtekst,
        String toelichting,
        List<GevraagdDocument> documenten,
        Set<String> minimaleBlokken,
        boolean toelichtingMagNietVanToepassing) {

    public Aanvraagtype {
        documenten = List.copyOf(documenten);
        minimaleBlokken = Set.copyOf(minimaleBlokken);
    }

    /** A document that the samenwerkingsverband asks for with this type. */
    public record GevraagdDocument(Documentsoort soort, boolean verplicht) {}
}
