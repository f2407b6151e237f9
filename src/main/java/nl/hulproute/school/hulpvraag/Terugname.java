package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;

import java.util.Set;

/**
 * A message that takes back what was sent before it: the hulpvraag is withdrawn, or contents (all:
 * {@code geheel}) are called back.
 */
record Terugname(Bericht bericht, boolean geheel, Set<Sha256> inhouden) {

    Terugname {
        inhouden = Set.copyOf(inhouden);
    }

    /** Whether it counts: it arrived, or may. */
    public boolean telt() {
        return !bericht.toestand().vervallen();
    }

    /** Whether this content of that message is called back by it. */
    boolean raakt(Bericht eerder, Sha256 inhoud) {
        return bericht.soort() == Bericht.Soort.TERUGHALING
                && telt()
                && bericht.verzonden().isAfter(eerder.verzonden())
                && (geheel || inhouden.contains(inhoud));
    }
}
