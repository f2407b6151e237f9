package nl.hulproute.school.ouders;

import java.util.List;
import java.util.UUID;

/**
 * How far the signing of a version is.
 *
 * @param papier whether a signed page on paper was taken in for this version
 * @param magVerzonden whether the school's rule is met: who had to sign did, or a reason stands why
 *     it goes without
 */
public record Ondertekenstand(
        List<Ondertekenaar> verzorgers, boolean papier, boolean magVerzonden) {

    public Ondertekenstand {
        verzorgers = List.copyOf(verzorgers);
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
