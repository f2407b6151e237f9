package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.toegang.Werkplek;

import org.jspecify.annotations.Nullable;

/**
 * How far a draft is with its approval, for one who looks at it.
 *
 * @param nodig whether the school wants one at all
 * @param magGoedkeuren whether this reader can give it
 * @param laatste what was asked or given last
 * @param vingerafdruk of what would be sent now; none when nothing is bound to it
 */
record Goedkeuringstand(
        boolean nodig,
        boolean magGoedkeuren,
        @Nullable Goedkeuring laatste,
        @Nullable Sha256 vingerafdruk) {

    static final Goedkeuringstand NIET_NODIG = new Goedkeuringstand(false, false, null, null);

    public boolean gevraagd() {
        return is(Goedkeuring.Stand.GEVRAAGD);
    }

    /** It was approved as it is, and came back as a draft: it may go again as it is. */
    public boolean goedgekeurd() {
        return is(Goedkeuring.Stand.GOEDGEKEURD)
                && laatste != null
                && laatste.vingerafdruk().equals(vingerafdruk);
    }

    /** Who prepared it, when someone else approves: the samenwerkingsverband answers that one. */
    public Goedkeuring.Aanbieder afzender(Werkplek werkplek) {
        return laatste != null && (gevraagd() || goedgekeurd())
                ? laatste.aanbieder()
                : new Goedkeuring.Aanbieder(werkplek.account(), werkplek.naam(), werkplek.email());
    }

    public boolean verzenden() {
        return !nodig || magGoedkeuren || goedgekeurd();
    }

    public boolean aanbieden() {
        return !verzenden() && !gevraagd();
    }

    private boolean is(Goedkeuring.Stand stand) {
        return nodig && laatste != null && laatste.stand() == stand;
    }
}
