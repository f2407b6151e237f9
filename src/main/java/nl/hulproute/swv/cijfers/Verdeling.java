package nl.hulproute.swv.cijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers that belong together, with what may be seen of each. */
record Verdeling(List<Cel> cellen) {

    Verdeling {
        cellen = List.copyOf(cellen);
    }

    /** Of one whole, whose number is shown beside it. */
    static Verdeling of(List<Aantal> aantallen) {
        List<Zicht> zicht = Afscherming.of(aantallen.stream().map(Aantal::waarde).toList());
        return new Verdeling(
                IntStream.range(0, aantallen.size())
                        .mapToObj(n -> Cel.of(aantallen.get(n), zicht.get(n)))
                        .toList());
    }

    /**
     * Of one whole in two parts that another table tells apart too: what is hidden in the one part
     * cannot be computed from the number of the other.
     */
    static Verdeling of(List<Aantal> een, List<Aantal> ander) {
        if (Afscherming.klein(sum(een)) || Afscherming.klein(sum(ander))) {
            return of(Stream.concat(een.stream(), ander.stream()).toList());
        }
        var cellen = new ArrayList<>(of(een).cellen());
        cellen.addAll(of(ander).cellen());
        return new Verdeling(cellen);
    }

    /** Of no whole: nothing can be computed from the others. */
    static Verdeling separate(List<Aantal> aantallen) {
        return new Verdeling(
                aantallen.stream()
                        .map(aantal ->
                                Cel.of(
                                        aantal,
                                        Afscherming.klein(aantal.waarde())
                                                ? Zicht.KLEIN
                                                : Zicht.GETOOND))
                        .toList());
    }

    static int sum(List<Aantal> aantallen) {
        return aantallen.stream().mapToInt(Aantal::waarde).sum();
    }

    int hoogste() {
        return cellen.stream().mapToInt(Cel::waarde).max().orElse(0);
    }

    /** Whether a reader misses something. */
    public boolean afgeschermd() {
        return cellen.stream().anyMatch(cel -> !cel.getoond());
    }
}
