package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import java.util.List;
import java.util.Optional;

/**
 * The register's look-up, asked with the certificate of one part. A yes counts for 15 minutes at
 * most, a no is asked again; call it outside a transaction.
 */
public interface Registerloket {

    /** Whether this system may act for this school in the dienst today. */
    Antwoord<Boolean> gemandateerd(Oin systeem, Oin school);

    /** Whether the system of this part may act for this school in the dienst today. */
    Antwoord<Boolean> gemandateerd(Oin school);

    /** Whether the school's board has a valid verwerkersovereenkomst with it today. */
    Antwoord<Boolean> overeengekomen(Oin school, Oin swv);

    /** Where a samenwerkingsverband is reached. */
    Antwoord<Optional<Endpoint>> endpoint(Oin swv);

    /** Where a school's environment is reached; empty when its routeringskenmerk is not known. */
    Antwoord<Optional<Endpoint>> endpoint(Routeringskenmerk routeringskenmerk);

    /** The samenwerkingsverbanden to which a BRIN belongs. */
    Antwoord<List<SwvVermelding>> samenwerkingsverbanden(Brin brin);

    /** At most 50 vestigingen whose name, BRIN or place holds the words; none for no words. */
    Antwoord<List<Registerschool>> scholen(String woorden);

    /** Asks the helpdesk; the answer says how far it is, or what was wrong with it. */
    Antwoord<Verzoekstand> vraag(Registerverzoek verzoek);

    /** What this organisation asked the helpdesk, the newest first. */
    Antwoord<List<Verzoekstand>> verzoeken(Oin organisatie);
}
