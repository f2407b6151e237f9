package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a carer signed, for ever as it was.
 *
 * @param verzorgernaam the carer's name as the school knew it
 * @param naam as the carer typed it
 * @param tekst the canonical text that the seal is over
 * @param zegel the JWS of the school's system
 */
record Handtekening(
        UUID id,
        UUID verzoek,
        UUID leerling,
        UUID verzorger,
        UUID opp,
        UUID oppversie,
        int nummer,
        Sha256 hash,
        String verzorgernaam,
        String naam,
        boolean instemming,
        String zienswijze,
        Instant getekend,
        String tekst,
        String zegel,
        List<Toestemming> toestemmingen) {

    /** Consent to send a document, or none. */
    record Toestemming(
            UUID document, String onderwerp, Documentsoort soort, Sha256 inhoud, boolean gegeven) {}

    Handtekening {
        toestemmingen = List.copyOf(toestemmingen);
    }

    /** Whether it was signed with another name than the school knew; capitals say nothing. */
    public boolean metAndereNaam() {
        return !kaal(naam).equalsIgnoreCase(kaal(verzorgernaam));
    }

    private static String kaal(String naam) {
        return naam.strip().replaceAll("\\s+", " ");
    }

    /** What one compares on paper: the digest of all that was signed, its first positions. */
    public String kenmerk() {
        return Kort.hash(Ondertekentekst.digest(tekst));
    }
}
