package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What the standard says of one element: its name, its place among its siblings (the alternatives
 * of one choice share a place), how often, what kind of value, the name of its type in the schema
 * (empty: it has none), which code list, to which block it belongs, and its own elements in order.
 */
record Elementsoort(
        String naam,
        int plek,
        int minimum,
        int maximum,
        boolean alternatief,
        boolean herhalend,
        Waardesoort waarde,
        String type,
        @Nullable Codelijst codelijst,
        @Nullable Categorie categorie,
        boolean omschreven,
        List<Elementsoort> kinderen) {

    static final int ONBEGRENSD = Integer.MAX_VALUE;

    boolean isGroep() {
        return waarde == Waardesoort.GROEP;
    }

    Optional<Elementsoort> kind(String naamKind) {
        return kinderen.stream().filter(k -> k.naam.equals(naamKind)).findFirst();
    }

    /** The element of that name that may come at this place or a later one. */
    @Nullable Elementsoort vanaf(String naamKind, int vroegste) {
        for (var kind : kinderen) {
            if (kind.plek >= vroegste && kind.naam.equals(naamKind)) {
                return kind;
            }
        }
        return null;
    }

    /** Down along the names of a path. */
    Optional<Elementsoort> op(List<String> pad) {
        return pad.isEmpty()
                ? Optional.of(this)
                : kind(pad.getFirst()).flatMap(k -> k.op(pad.subList(1, pad.size())));
    }

    /** This element with the values or elements of another type (xsi:type). */
    Elementsoort als(Elementsoort ander) {
        return new Elementsoort(
                naam,
                plek,
                minimum,
                maximum,
                alternatief,
                ander.herhalend,
                ander.waarde,
                ander.type,
                codelijst,
                categorie,
                ander.omschreven,
                ander.kinderen);
    }

    Elementsoort metCategorie(@Nullable Categorie geerfd) {
        return new Elementsoort(
                naam,
                plek,
                minimum,
                maximum,
                alternatief,
                herhalend,
                waarde,
                type,
                codelijst,
                categorie == null ? geerfd : categorie,
                omschreven,
                kinderen.stream().map(k -> k.metCategorie(geerfd)).toList());
    }
}
