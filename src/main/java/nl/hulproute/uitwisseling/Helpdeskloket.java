package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.Optional;
import java.util.UUID;

/**
 * What the register's helpdesk asks the systems of others, with the certificate of the register;
 * nothing of a pupil comes back. Call it outside a transaction.
 */
public interface Helpdeskloket {

    /** The account with this mail address at the system that an address leads to. */
    Antwoord<Accountstand> account(Oin adres, String email);

    /**
     * Where a message between these two is, as the school's or the samenwerkingsverband's system
     * knows it; empty when it does not.
     */
    Antwoord<Optional<Berichtstand>> bericht(
            UUID id, Routeringskenmerk school, Oin swv, Onderdeel bij);
}
