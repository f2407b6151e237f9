package nl.hulproute.school.zien;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

class ScoreTests {

    /**
     * Answers, a minus before those of statements that count the other way round; 0: not filled in.
     */
    @ParameterizedTest
    @CsvSource({
        "4 4 4 -1,  100",
        "1 1 1 -4,  0",
        "2 3 2 3,   50",
        "4 1 -4 -1, 50",
        "3 3 3 -2,  67",
        "4 0 0 4,   100",
        "-1 0,      100",
        "4 0 0,     ",
        "0 0 0 0,   "
    })
    void isTheShareOfThePointsThatTheAnswersBring(String antwoorden, @Nullable Integer score) {
        var verwacht = score == null ? OptionalInt.empty() : OptionalInt.of(score);

        assertThat(Score.van(antwoorden(antwoorden))).isEqualTo(verwacht);
    }

    @Test
    void beginsWithStatementsForEachCategoryOfWhichOneCountsTheOtherWayRound() {
        Map<Ziencategorie, List<Standaardstellingen.Standaard>> per =
                Standaardstellingen.alle().stream()
                        .collect(Collectors.groupingBy(Standaardstellingen.Standaard::categorie));

        assertThat(per).containsOnlyKeys(Ziencategorie.values());
        assertThat(per.values())
                .allSatisfy(stellingen -> {
                    assertThat(stellingen).hasSizeGreaterThanOrEqualTo(4);
                    assertThat(stellingen)
                            .filteredOn(Standaardstellingen.Standaard::omgekeerd)
                            .hasSize(1)
                            .allMatch(een -> !een.tekst().startsWith("-"));
                });
        assertThat(Standaardstellingen.alle())
                .extracting(Standaardstellingen.Standaard::code)
                .doesNotHaveDuplicates();
    }

    private static List<Antwoord> antwoorden(String tekst) {
        var antwoorden = new ArrayList<Antwoord>();
        for (String een : tekst.split(" ")) {
            int waarde = Math.abs(Integer.parseInt(een));
            var stelling =
                    new Stelling(
                            UUID.randomUUID(),
                            Ziencategorie.BETROKKENHEID,
                            "Iets",
                            een.startsWith("-"),
                            true);
            antwoorden.add(new Antwoord(stelling, waarde == 0 ? null : waarde));
        }
        return antwoorden;
    }
}
