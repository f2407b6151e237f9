package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.school.ouders.Grondslag;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who answers for the ground on which a document went, as it was at sending (AVG art. 5 lid 2).
 *
 * @param door who chose the ground; empty when it follows from the kind of document
 * @param reden why it went without the consent that it rests on; empty when consent was given, or
 *     is not what it rests on
 */
record Verantwoording(String door, @Nullable Instant moment, String reden) {

    /** Nobody chose: the kind of document says it. */
    static final Verantwoording VANZELF = new Verantwoording("", null, "");

    static Verantwoording of(Grondslag grondslag) {
        var reden = grondslag.reden();
        boolean zonder =
                grondslag.soort() == Grondslagsoort.TOESTEMMING
                        && grondslag.toestemming() != Grondslag.Toestemming.GEGEVEN;
        return new Verantwoording(
                grondslag.door(),
                grondslag.moment(),
                zonder && reden != null && reden.geldt() ? reden.tekst() : "");
    }
}
