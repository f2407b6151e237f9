package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What of a hulpvraag is taken back or on its way to be. */
record Terugstand(List<Terugname> terugnames) {

    static final Terugstand NIETS = new Terugstand(List.of());

    Terugstand {
        terugnames = List.copyOf(terugnames);
    }

    /** How far the recall of this content is; null when nobody calls it back. */
    public @Nullable String van(Bericht bericht, Sha256 inhoud) {
        return terugnames.stream()
                .filter(terugname -> terugname.raakt(bericht, inhoud))
                .map(terugname ->
                        terugname.bericht().toestand() == Bericht.Toestand.BEZORGD
                                ? "teruggehaald"
                                : "wordt-teruggehaald")
                .sorted()
                .findFirst()
                .orElse(null);
    }

    boolean teruggehaald(Bericht bericht, Sha256 inhoud) {
        return van(bericht, inhoud) != null;
    }

    public boolean intrekkingOnderweg() {
        return terugnames.stream()
                .map(Terugname::bericht)
                .anyMatch(bericht ->
                        bericht.soort() == Bericht.Soort.INTREKKING
                                && !bericht.toestand().vervallen()
                                && bericht.toestand() != Bericht.Toestand.BEZORGD);
    }

    /** Whether the page may change by itself. */
    public boolean onderweg() {
        return terugnames.stream().anyMatch(t -> t.bericht().toestand().onderweg());
    }
}
