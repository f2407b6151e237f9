package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.school.opp.Oppversie;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a carer is asked: to read a version of an ontwikkelingsperspectief, to answer, and to sign.
 *
 * @param gezien when the carer first opened it
 * @param concept what the carer filled in and did not sign yet
 */
record Ondertekenverzoek(
        UUID id,
        UUID leerling,
        UUID verzorger,
        UUID opp,
        UUID oppversie,
        int nummer,
        Sha256 hash,
        Instant gevraagd,
        @Nullable Instant gezien,
        Concept concept,
        List<Verzoekdocument> documenten) {

    /** The answers so far; the consents stand at their documents. */
    record Concept(String zienswijze, @Nullable Boolean instemming, @Nullable Instant bewaard) {}

    Ondertekenverzoek {
        documenten = List.copyOf(documenten);
    }

    /** Whether this is the version that was asked, with the hash that was asked. */
    boolean isFor(Oppversie versie) {
        return versie.id().equals(oppversie) && versie.hash().equals(hash);
    }
}
