package nl.hulproute.school.ouders;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What was filled in about a signed paper that was refused: nobody has to do that twice. Kept in
 * the session until the page that shows it.
 */
record Papierinvoer(
        Papier.Soort soort,
        String fout,
        String datum,
        Set<UUID> verzorgers,
        Set<UUID> documenten,
        String instemming)
        implements Serializable {

    Papierinvoer {
        verzorgers = Set.copyOf(verzorgers);
        documenten = Set.copyOf(documenten);
    }

    /** Whether it is the form of this kind: {@code ondertekening} or {@code toestemming}. */
    public boolean van(String code) {
        return soort.code().equals(code);
    }
}
