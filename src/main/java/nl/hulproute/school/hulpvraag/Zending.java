package nl.hulproute.school.hulpvraag;

import java.util.List;

/** A message with its documents, for a page. */
record Zending(Bericht bericht, List<Bevroren> documenten) {

    boolean aanvulling() {
        return bericht.soort() == Bericht.Soort.AANVULLING;
    }
}
