package nl.hulproute.school.overzicht;

import static nl.hulproute.school.overzicht.Bronwijziging.Hoe.GEWIJZIGD;
import static nl.hulproute.school.overzicht.Bronwijziging.Hoe.NIEUW;
import static nl.hulproute.school.overzicht.Bronwijziging.Hoe.WEG;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class BronwijzigingTests {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final Bronversie PLAN_A = new Bronversie("plan", A, 1);
    private static final Bronversie PLAN_A2 = new Bronversie("plan", A, 2);
    private static final Bronversie PLAN_B = new Bronversie("plan", B, 1);
    private static final Bronversie TOETS_A = new Bronversie("toets", A, 1);

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource
    void countsWhatCameChangedAndWent(
            List<Bronversie> toen, List<Bronversie> nu, List<Bronwijziging> wijzigingen) {
        assertThat(Bronwijziging.tussen(toen, nu)).isEqualTo(wijzigingen);
        assertThat(Bronwijziging.rijen(toen, nu).isEmpty()).isEqualTo(wijzigingen.isEmpty());
    }

    static Stream<Arguments> countsWhatCameChangedAndWent() {
        return Stream.of(
                gevallen(List.of(PLAN_A), List.of(PLAN_A)),
                gevallen(List.of(PLAN_A, PLAN_B), List.of(PLAN_B, PLAN_A)),
                gevallen(List.of(PLAN_A), List.of(PLAN_A2), telling("plan", GEWIJZIGD, 1)),
                gevallen(List.of(), List.of(PLAN_A, PLAN_B), telling("plan", NIEUW, 2)),
                gevallen(List.of(PLAN_A, PLAN_B), List.of(PLAN_B), telling("plan", WEG, 1)),
                gevallen(
                        List.of(PLAN_A),
                        List.of(TOETS_A),
                        telling("plan", WEG, 1),
                        telling("toets", NIEUW, 1)),
                gevallen(
                        List.of(PLAN_A, TOETS_A),
                        List.of(PLAN_A2, PLAN_B),
                        telling("plan", NIEUW, 1),
                        telling("plan", GEWIJZIGD, 1),
                        telling("toets", WEG, 1)));
    }

    private static Bronwijziging telling(String soort, Bronwijziging.Hoe hoe, int aantal) {
        return new Bronwijziging(soort, hoe, aantal);
    }

    private static Arguments gevallen(
            List<Bronversie> toen, List<Bronversie> nu, Bronwijziging... wijzigingen) {
        return Arguments.of(toen, nu, List.of(wijzigingen));
    }
}
