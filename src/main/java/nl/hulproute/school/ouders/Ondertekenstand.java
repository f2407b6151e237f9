package nl.hulproute.school.ouders;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far the signing of a version is.
 *
 * @param scans what was signed by hand and put into the map: pages for this version, and
 *     declarations of consent
 * @param magVerzonden whether the school's rule is met: who had to sign did, or a reason stands why
 *     it goes without
 */
public record Ondertekenstand(
        List<Ondertekenaar> verzorgers, List<Scan> scans, boolean magVerzonden) {

    public Ondertekenstand {
        verzorgers = List.copyOf(verzorgers);
        scans = List.copyOf(scans);
    }

    /**
     * A paper that carers signed.
     *
     * @param over the documents that it gives consent for; none when it is a page of the plan
     */
    public record Scan(UUID document, Set<UUID> over) {

        public Scan {
            over = Set.copyOf(over);
        }

        /** Whether it belongs beside these: a declaration goes with what it is about. */
        public boolean hoortBij(Set<UUID> documenten) {
            return over.isEmpty() || over.stream().anyMatch(documenten::contains);
        }
    }

    /** A carer with gezag, and where he or she is. */
    public record Ondertekenaar(UUID verzorger, String naam, Stap stap) {}

    /** Where a carer is with this version. */
    public enum Stap {
        NIET_UITGENODIGD,
        UITGENODIGD,
        GEZIEN,
        ONDERTEKEND,
        NIET_EENS,
        VERVALLEN
    }
}
