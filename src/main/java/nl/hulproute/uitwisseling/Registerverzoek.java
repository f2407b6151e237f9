package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is asked of the helpdesk, on behalf of a samenwerkingsverband or a school. It holds nothing
 * about a pupil.
 *
 * @param id given by who asks: the same request twice is one
 * @param namens the organisation's OIN
 * @param email where the answer goes
 * @param vestiging the school it is about; null at a question about none
 * @param schoolmail where the school is told too; may be empty
 */
public record Registerverzoek(
        UUID id,
        Soort soort,
        Oin namens,
        String organisatie,
        String email,
        @Nullable Vestiging vestiging,
        String schoolnaam,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String schoolmail,
        String tekst) {

    /** What kind of request it is. */
    public enum Soort {
        /** A BRIN that is not in the list (manual, Bijlage 1a). */
        BRIN,
        /** A koppeling that did not come by itself (manual, Bijlage 1b). */
        KOPPELING,
        VRAAG
    }
}
