package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.gedeeld.Vestiging;

import java.util.List;
import java.util.Optional;

/**
 * The register's answer to "does the chain work for this vestiging, and whose turn is it?", asked
 * with the certificate of one part. Call it outside a transaction.
 */
public interface Ketenloket {

    /** The chains of an environment, one for each samenwerkingsverband of its BRIN. */
    Antwoord<List<Keten>> van(Routeringskenmerk school);

    /** The chains of the schools that a samenwerkingsverband has, or that belong to it. */
    Antwoord<List<Keten>> van(Onderdeel onderdeel, Oin swv);

    /** One chain; nothing when there is none. */
    Antwoord<Optional<Keten>> van(Onderdeel onderdeel, Vestiging vestiging, Oin swv);

    /** When each step stood how, the newest first. */
    Antwoord<List<Ketenverloop>> verloop(Onderdeel onderdeel, Vestiging vestiging, Oin swv);

    /** Tells the owner of the step by mail, once a day; the answer is where it went. */
    Antwoord<String> herinner(
            Onderdeel onderdeel, Vestiging vestiging, Oin swv, Ketenstap stap, String namens);

    /**
     * Of the environments that the part's system speaks for: the chains in which nothing but the
     * testbericht is left, without those that were tried in vain less than a day ago.
     */
    Antwoord<List<Proefbeurt>> proefbeurten(Onderdeel onderdeel);

    /** Sends a testbericht over the exchange, and tells the register how that went. */
    Testuitslag probeer(Onderdeel onderdeel, Vestiging vestiging, Oin swv);
}
