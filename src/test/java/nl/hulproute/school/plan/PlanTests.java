package nl.hulproute.school.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PlanTests {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "2026-11-28,           , LOPEND",
        "2026-11-27,           , LOPEND",
        "2026-11-26,           , TE_EVALUEREN",
        "2026-11-26, 2026-11-27, AFGEROND",
        "2026-12-31, 2026-11-01, AFGEROND"
    })
    void standsWhereItsPeriodAndItsEvaluationPutIt(
            LocalDate einde, @Nullable LocalDate geevalueerd, Planstand stand) {
        assertThat(plan("2026-09-01", einde.toString(), geevalueerd).stand(VANDAAG))
                .isEqualTo(stand);
    }

    @Test
    void goesOnPaperWhenItIsOfLastYearOrNotEvaluated() {
        Plan lopend = plan("2026-11-01", "2027-01-31", null);
        Plan vorigJaar = plan("2025-09-01", "2025-12-19", LocalDate.of(2026, 1, 8));
        Plan ouderMaarOpen = plan("2024-09-01", "2025-01-31", null);
        Plan ouder = plan("2024-09-01", "2025-07-31", LocalDate.of(2025, 7, 31));

        assertThat(
                        Plannenkeuze.standaard(
                                List.of(lopend, vorigJaar, ouderMaarOpen, ouder), VANDAAG))
                .containsExactly(lopend, vorigJaar, ouderMaarOpen);
    }

    @Test
    void isTheNewestAloneWhenAllAreOld() {
        Plan ouder = plan("2023-09-01", "2024-01-31", LocalDate.of(2024, 2, 1));
        Plan oudst = plan("2022-09-01", "2023-01-31", LocalDate.of(2023, 2, 1));

        assertThat(Plannenkeuze.standaard(List.of(ouder, oudst), VANDAAG)).containsExactly(ouder);
        assertThat(Plannenkeuze.standaard(List.of(), VANDAAG)).isEmpty();
    }

    private static Plan plan(String begin, String einde, @Nullable LocalDate geevalueerd) {
        return new Plan(
                UUID.randomUUID(),
                1,
                Plansoort.INDIVIDUEEL,
                "Plan",
                "iets",
                "",
                "",
                LocalDate.parse(begin),
                LocalDate.parse(einde),
                "Iemand",
                null,
                1,
                List.of(new Doel("een doel", "", "", "", "", null)),
                geevalueerd == null ? null : new Evaluatie(geevalueerd, "goed", "Iemand"));
    }
}
