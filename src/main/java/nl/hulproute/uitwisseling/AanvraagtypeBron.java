package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;

import java.util.List;
import java.util.Optional;

/** What the samenwerkingsverband plugs in to answer schools; called outside any tenant. */
public interface AanvraagtypeBron {

    /** The samenwerkingsverband, when it has this OIN and knows this school. */
    Optional<SwvVermelding> vermelding(Oin swv, Vestiging school);

    /** The types that this school may choose now, in the samenwerkingsverband's order. */
    List<Aanvraagtype> voor(Oin swv, Vestiging school);
}
