package nl.hulproute.oso;

import java.util.ArrayList;
import java.util.List;

/** The topmost elements of a dossier that belong to one block. */
final class Categoriedelen {

    private Categoriedelen() {}

    /** An element with what the table says of it. */
    record Deel(Knoop knoop, Elementsoort soort) {}

    static List<Knoop> van(Dossier dossier, Categorie categorie) {
        return metSoort(dossier, categorie).stream().map(Deel::knoop).toList();
    }

    static List<Deel> metSoort(Dossier dossier, Categorie categorie) {
        var delen = new ArrayList<Deel>();
        zoek(dossier.wortel(), dossier.set().wortel(), categorie, delen);
        return delen;
    }

    /** An element that holds parts of other blocks as well does not count itself: its parts do. */
    static boolean gemengd(Elementsoort soort) {
        return soort.kinderen().stream()
                .anyMatch(k -> k.categorie() != soort.categorie() || gemengd(k));
    }

    private static void zoek(
            Knoop knoop, Elementsoort soort, Categorie categorie, List<Deel> delen) {
        for (var kind : knoop.kinderen()) {
            var kindsoort = soort.kind(kind.naam());
            if (kindsoort.isEmpty()) {
                continue;
            }
            if (gemengd(kindsoort.get())) {
                zoek(kind, kindsoort.get(), categorie, delen);
            } else if (kindsoort.get().categorie() == categorie) {
                delen.add(new Deel(kind, kindsoort.get()));
            }
        }
    }
}
