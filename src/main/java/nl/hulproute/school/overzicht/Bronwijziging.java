package nl.hulproute.school.overzicht;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed in the sources of one kind since an overview was made of them.
 *
 * @param soort as in {@link Bronversie}
 * @param hoe the message is {@code overzicht.wijziging.<code>}
 */
record Bronwijziging(String soort, Hoe hoe, int aantal) {

    enum Hoe {
        NIEUW,
        GEWIJZIGD,
        WEG;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The rows that came, changed (as they are now) and went (as they were). */
    static List<Bronversie> rijen(List<Bronversie> toen, List<Bronversie> nu) {
        var anders = new ArrayList<>(nu);
        anders.removeAll(new HashSet<>(toen));
        var er = new HashSet<String>();
        nu.forEach(bron -> er.add(sleutel(bron)));
        toen.stream().filter(bron -> !er.contains(sleutel(bron))).forEach(anders::add);
        return anders.stream().distinct().toList();
    }

    /** The same, counted. */
    static List<Bronwijziging> tussen(List<Bronversie> toen, List<Bronversie> nu) {
        var toenmalig = new HashSet<String>();
        toen.forEach(bron -> toenmalig.add(sleutel(bron)));
        var huidig = new HashSet<String>();
        nu.forEach(bron -> huidig.add(sleutel(bron)));
        var geteld = new TreeMap<String, Map<Hoe, Integer>>();
        for (Bronversie bron : rijen(toen, nu)) {
            Hoe hoe =
                    !huidig.contains(sleutel(bron))
                            ? Hoe.WEG
                            : toenmalig.contains(sleutel(bron)) ? Hoe.GEWIJZIGD : Hoe.NIEUW;
            geteld.computeIfAbsent(bron.soort(), s -> new EnumMap<>(Hoe.class))
                    .merge(hoe, 1, Integer::sum);
        }
        var wijzigingen = new ArrayList<Bronwijziging>();
        geteld.forEach((soort, aantallen) ->
                aantallen.forEach(
                        (hoe, aantal) -> wijzigingen.add(new Bronwijziging(soort, hoe, aantal))));
        return wijzigingen;
    }

    private static String sleutel(Bronversie bron) {
        return bron.soort() + " " + bron.id();
    }
}
