package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The tests of one leergebied, newest first. */
record Vakgebied(Leergebied leergebied, String vak, List<Toets> toetsen) {

    private record Sleutel(Leergebied leergebied, String vak) {}

    /** The leergebieden of these tests, in their own order. */
    static List<Vakgebied> van(List<Toets> toetsen) {
        var gebieden =
                new TreeMap<Sleutel, List<Toets>>(
                        Comparator.comparing(Sleutel::leergebied).thenComparing(Sleutel::vak));
        for (Toets toets : toetsen) {
            var sleutel = new Sleutel(toets.gegevens().leergebied(), toets.gegevens().vak());
            gebieden.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(toets);
        }
        return gebieden.entrySet().stream()
                .map(een ->
                        new Vakgebied(
                                een.getKey().leergebied(), een.getKey().vak(), een.getValue()))
                .toList();
    }
}
