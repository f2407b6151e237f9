package nl.hulproute.swv.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

class AfschermingTests {

    @Test
    void showsWhatIsNotSmall() {
        assertThat(Afscherming.of(List.of(5, 0, 12)))
                .containsExactly(Zicht.GETOOND, Zicht.GETOOND, Zicht.GETOOND);
        assertThat(Afscherming.of(List.of())).isEmpty();
    }

    @Test
    void hidesTheSmallestOtherWhenOnlyOneIsSmall() {
        assertThat(Afscherming.of(List.of(3, 40, 12, 0)))
                .containsExactly(Zicht.KLEIN, Zicht.GETOOND, Zicht.VERBORGEN, Zicht.GETOOND);
    }

    @Test
    void hidesAnotherWhenTheSmallOnesCanBeOnlyWhatTheyAre() {
        // two small ones that are two together are one each
        assertThat(Afscherming.of(List.of(1, 1, 30)))
                .containsExactly(Zicht.KLEIN, Zicht.KLEIN, Zicht.VERBORGEN);
        assertThat(Afscherming.of(List.of(4, 4, 30)))
                .containsExactly(Zicht.KLEIN, Zicht.KLEIN, Zicht.VERBORGEN);
        assertThat(Afscherming.of(List.of(2, 3, 30)))
                .containsExactly(Zicht.KLEIN, Zicht.KLEIN, Zicht.GETOOND);
    }

    @Test
    void hidesAllWhenThereIsNothingToHideBehind() {
        assertThat(Afscherming.of(List.of(1, 5))).containsOnly(Zicht.VERBORGEN);
    }

    /** Of every table of four numbers: what a reader can compute with the whole in hand. */
    @Test
    void leavesEverySmallNumberEveryValueThatItCanHave() {
        for (int n = 0; n < 11 * 11 * 11 * 11; n++) {
            var aantallen = List.of(n % 11, n / 11 % 11, n / 121 % 11, n / 1331);
            int totaal = aantallen.stream().mapToInt(Integer::intValue).sum();
            if (totaal < Afscherming.GRENS) {
                continue;
            }
            List<Zicht> zicht = Afscherming.of(aantallen);
            for (int plaats = 0; plaats < aantallen.size(); plaats++) {
                if (zicht.get(plaats) == Zicht.KLEIN) {
                    assertThat(possible(aantallen, zicht, plaats, totaal))
                            .as("%s as %s, number %d", aantallen, zicht, plaats)
                            .containsExactly(1, 2, 3, 4);
                } else if (Afscherming.klein(aantallen.get(plaats))) {
                    assertThat(possible(aantallen, zicht, plaats, totaal).size())
                            .as("%s as %s", aantallen, zicht)
                            .isGreaterThan(4);
                }
            }
        }
    }

    @Test
    void hidesInEachPartThatHasANumberOfItsOwnElsewhere() {
        var open = List.of(new Aantal("a", 3), new Aantal("b", 9), new Aantal("c", 20));
        var besloten = List.of(new Aantal("d", 8), new Aantal("e", 30));

        var verdeling = Verdeling.of(open, besloten);

        assertThat(verdeling.cellen())
                .extracting(Cel::zicht)
                .containsExactly(
                        Zicht.KLEIN, Zicht.VERBORGEN, Zicht.GETOOND, Zicht.GETOOND, Zicht.GETOOND);
    }

    /** The number of a part that is small would tell itself. */
    @Test
    void takesBothPartsAsOneWhenOneIsSmall() {
        var open = List.of(new Aantal("a", 2), new Aantal("b", 0));
        var besloten = List.of(new Aantal("d", 8), new Aantal("e", 30));

        assertThat(Verdeling.of(open, besloten).cellen())
                .extracting(Cel::zicht)
                .containsExactly(Zicht.KLEIN, Zicht.GETOOND, Zicht.VERBORGEN, Zicht.GETOOND);
    }

    @Test
    void keepsNoNumberThatIsNotShown() {
        assertThat(Verdeling.of(List.of(new Aantal("a", 3), new Aantal("b", 9))).cellen())
                .extracting(Cel::waarde)
                .containsOnly(0);
    }

    private static Set<Integer> possible(
            List<Integer> aantallen, List<Zicht> zicht, int plaats, int totaal) {
        int verborgen =
                totaal
                        - IntStream.range(0, aantallen.size())
                                .filter(n -> zicht.get(n) == Zicht.GETOOND)
                                .map(aantallen::get)
                                .sum();
        // when all are hidden alike, a reader does not know which of them are small
        boolean alike = zicht.stream().allMatch(Zicht.VERBORGEN::equals);
        Set<Integer> rest = Set.of(0);
        for (int n = 0; n < aantallen.size(); n++) {
            if (n != plaats && zicht.get(n) != Zicht.GETOOND) {
                rest = plus(rest, values(zicht.get(n), alike, verborgen), verborgen);
            }
        }
        var possible = new TreeSet<Integer>();
        for (int waarde : values(zicht.get(plaats), alike, verborgen)) {
            if (rest.contains(verborgen - waarde)) {
                possible.add(waarde);
            }
        }
        return possible;
    }

    private static List<Integer> values(Zicht zicht, boolean alike, int hoogste) {
        if (zicht == Zicht.KLEIN) {
            return List.of(1, 2, 3, 4);
        }
        return IntStream.rangeClosed(alike ? 0 : Afscherming.GRENS, hoogste).boxed().toList();
    }

    private static Set<Integer> plus(Set<Integer> sommen, List<Integer> waarden, int hoogste) {
        var meer = new TreeSet<Integer>();
        for (int som : sommen) {
            waarden.stream()
                    .map(waarde -> som + waarde)
                    .filter(s -> s <= hoogste)
                    .forEach(meer::add);
        }
        return new TreeSet<>(new ArrayList<>(meer));
    }
}
