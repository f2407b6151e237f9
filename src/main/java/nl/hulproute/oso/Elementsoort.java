package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What the standard says of one element: its name, how often, what kind of value, which code list,
 * to which block it belongs, and its own elements in their order.
 */
record Elementsoort(
        String naam,
        int minimum,
        int maximum,
        boolean alternatief,
        boolean herhalend,
        Waardesoort waarde,
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

    /** Down along the names of a path. */
    Optional<Elementsoort> op(List<String> pad) {
        return pad.isEmpty()
                ? Optional.of(this)
                : kind(pad.getFirst()).flatMap(k -> k.op(pad.subList(1, pad.size())));
    }
}
