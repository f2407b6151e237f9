package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the standard says of one element: its name, its place among its siblings (the alternatives
 * of one choice share a place), how often, what kind of value, the name of its type in the schema
 * (empty: it has none), which code list, to which block it belongs, and its own elements in order.
 */
public record Elementsoort(
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

    /** Elements of an own table, written as those of the standard are ({@link Elementtabel}). */
    public static List<Elementsoort> lees(String tabel) {
        return new Elementtabel().lees(tabel);
    }

    /** Whether it has elements of its own instead of a value. */
    public boolean isGroep() {
        return waarde == Waardesoort.GROEP;
    }

    /** Whether a dossier must have it where its group is. */
    public boolean isVerplicht() {
        return minimum > 0;
    }

    /** Whether there may be more than one of it. */
    public boolean isMeervoudig() {
        return maximum > 1;
    }

    /** The key of its name in the message bundle. */
    public String sleutel() {
        return "oso.veld." + naam;
    }

    public Optional<Elementsoort> kind(String naamKind) {
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
    public Optional<Elementsoort> op(List<String> pad) {
        return pad.isEmpty()
                ? Optional.of(this)
                : kind(pad.getFirst()).flatMap(k -> k.op(pad.subList(1, pad.size())));
    }

    /** This element without those of these names, at any depth below it. */
    public Elementsoort zonder(Set<String> namen) {
        return metKinderen(
                kinderen.stream()
                        .filter(k -> !namen.contains(k.naam))
                        .map(k -> k.zonder(namen))
                        .toList());
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
        var eigen = categorie == null ? geerfd : categorie;
        return met(eigen, kinderen.stream().map(k -> k.metCategorie(geerfd)).toList());
    }

    private Elementsoort metKinderen(List<Elementsoort> anderen) {
        return met(categorie, anderen);
    }

    private Elementsoort met(@Nullable Categorie eigen, List<Elementsoort> anderen) {
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
                eigen,
                omschreven,
                anderen);
    }
}
