package nl.hulproute.uitwisseling.certificaat;

import nl.hulproute.platform.certificaten.Certificaat;
import nl.hulproute.platform.certificaten.Systeemnaam;

import java.time.Instant;
import java.util.List;

/** An authority that a part trusts, as the page shows it. */
record Uitgever(String naam, Instant tot) {

    static List<Uitgever> van(Certificaat certificaat) {
        return certificaat.vertrouwd().stream()
                .map(ca ->
                        new Uitgever(
                                Systeemnaam.leesbaar(ca.getSubjectX500Principal()),
                                ca.getNotAfter().toInstant()))
                .toList();
    }
}
