package nl.hulproute.uitwisseling;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What is asked of the helpdesk, on behalf of a samenwerkingsverband, a school or a board. It holds
 * nothing about a pupil.
 *
 * @param id given by who asks: the same request twice is one
 * @param namens the organisation's OIN; null for a board, which asks in the register itself
 * @param email where the answer goes
 * @param vestiging the school it is about; null at a question about none
 * @param schoolmail where the school is told too; may be empty
 * @param schoolsoort of the school, as far as who asks knows it
 * @param bestuur the name of its board, as far as who asks knows it; may be empty
 */
public record Registerverzoek(
        UUID id,
        Soort soort,
        @Nullable Oin namens,
        String organisatie,
        String email,
        @Nullable Vestiging vestiging,
        String schoolnaam,
        String straat,
        String huisnummer,
        String postcode,
        String plaats,
        String schoolmail,
        String tekst,
        @Nullable Schoolsoort schoolsoort,
        String bestuur) {

    /** A question, about one school or about none; the answer goes to who asks. */
    public static Registerverzoek vraag(
            UUID id,
            @Nullable Oin namens,
            String organisatie,
            String email,
            @Nullable Vestiging vestiging,
            String tekst) {
        String school = vestiging == null ? "" : organisatie;
        return new Registerverzoek(
                id,
                Soort.VRAAG,
                namens,
                organisatie,
                email,
                vestiging,
                school,
                "",
                "",
                "",
                "",
                "",
                tekst,
                null,
                "");
    }

    /** What kind of request it is. */
    public enum Soort {
        /** A BRIN that is not in the list (manual, Bijlage 1a). */
        BRIN,
        /** A koppeling that did not come by itself (manual, Bijlage 1b). */
        KOPPELING,
        VRAAG
    }
}
