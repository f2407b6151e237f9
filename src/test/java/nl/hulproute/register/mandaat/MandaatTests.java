package nl.hulproute.register.mandaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class MandaatTests {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "from {0} to {1}, withdrawn {2}: {3}")
    @CsvSource({
        "2026-11-23,           ,           , true",
        "2026-11-22,           ,           , true",
        "2026-11-24,           ,           , false",
        "2026-08-01, 2026-11-23,           , true",
        "2026-08-01, 2026-11-22,           , false",
        "2026-08-01, 2026-11-24,           , true",
        "2026-11-23, 2026-11-23,           , true",
        "2026-08-01,           , 2026-11-22, false",
        "2026-08-01,           , 2026-11-23, false",
        "2026-08-01,           , 2026-11-24, true",
        "2026-11-23,           , 2026-11-23, false",
        "2026-08-01, 2026-11-23, 2026-11-23, false",
        "2026-11-24,           , 2026-11-25, false",
    })
    void countsFromItsFirstDayToItsLastUnlessItIsWithdrawn(
            LocalDate ingang,
            @Nullable LocalDate einde,
            @Nullable LocalDate ingetrokken,
            boolean geldt) {
        var mandaat = new Mandaat(ingang, einde, ingetrokken);

        assertThat(mandaat.geldtOp(DAG)).isEqualTo(geldt);
    }

    @Test
    void answersWithTheMandateThatCountsLongest() {
        var kort = new Mandaat(DAG.minusDays(9), DAG.plusDays(1), null);
        var lang = new Mandaat(DAG.minusDays(5), null, null);
        var voorbij = new Mandaat(DAG.minusDays(9), null, DAG.minusDays(1));

        assertThat(Mandaat.geldig(List.of(kort, lang, voorbij), DAG)).contains(lang);
        assertThat(Mandaat.geldig(List.of(voorbij), DAG)).isEmpty();
    }

    @Test
    void isInTheWayOfAnotherOnADayThatBothHave() {
        var deze = new Mandaat(DAG, DAG.plusDays(2), null);

        assertThat(deze.overlapt(new Mandaat(DAG.plusDays(2), null, null))).isTrue();
        assertThat(deze.overlapt(new Mandaat(DAG.plusDays(3), null, null))).isFalse();
        assertThat(deze.overlapt(new Mandaat(DAG.minusDays(2), DAG.minusDays(1), null))).isFalse();
        assertThat(deze.overlapt(new Mandaat(DAG, null, DAG))).isFalse();
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandaat(DAG, DAG.minusDays(1), null));
    }
}
