package nl.hulproute.swv.team;

import nl.hulproute.platform.web.Gezien;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * People who handle dossiers together.
 *
 * @param leden their accounts, also of who works here no longer
 */
public record Team(UUID id, String naam, Set<UUID> leden) {

    static final int MAX_NAAM = 60;

    public Team {
        leden = Set.copyOf(leden);
    }

    /** What the form shows of it. */
    public String merk() {
        return Gezien.merk(naam, new TreeSet<>(leden));
    }
}
