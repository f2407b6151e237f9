package nl.hulproute.school.ouders;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How far the signing of a version is.
 *
 * @param scans the documents of the map that are papers which count: pages that were signed for
 *     this version, and declarations of consent
 * @param magVerzonden whether the school's rule is met: who had to sign did, or a reason stands why
 *     it goes without
 */
public record Ondertekenstand(
        List<Ondertekenaar> verzorgers, Set<UUID> scans, boolean magVerzonden) {

    public Ondertekenstand {
        verzorgers = List.copyOf(verzorgers);
        scans = Set.copyOf(scans);
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
