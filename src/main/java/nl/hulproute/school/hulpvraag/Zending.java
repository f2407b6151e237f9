package nl.hulproute.school.hulpvraag;

import nl.hulproute.toegang.Werkplek;

import java.util.List;

/** A message with its documents, for a page. */
record Zending(Bericht bericht, List<Bevroren> documenten) {

    /** With the documents that this user may see. */
    Zending voor(Werkplek werkplek) {
        return new Zending(
                bericht,
                documenten.stream().filter(document -> document.leesbaar(werkplek)).toList());
    }

    boolean aanvulling() {
        return bericht.soort() == Bericht.Soort.AANVULLING;
    }
}
