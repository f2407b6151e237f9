package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;

import java.util.Optional;

/** Tries whether the way to another party works; call it outside a transaction. */
public interface Testloket {

    /**
     * Sends a testbericht with the certificate of this part to an address of the register: a
     * routeringskenmerk, or the OIN of a samenwerkingsverband.
     */
    Testuitslag probeer(Onderdeel van, Oin adres);

    /** The last testbericht that came in at this part for an address of ours. */
    Optional<Testantwoord> laatste(Onderdeel bij, Oin adres);
}
