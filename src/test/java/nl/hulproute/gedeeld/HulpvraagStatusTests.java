package nl.hulproute.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

class HulpvraagStatusTests {

    @ParameterizedTest
    @CsvSource({
        "CONCEPT,             IN_DE_WACHTRIJ",
        "IN_DE_WACHTRIJ,      CONCEPT AANGEMELD GEWEIGERD INGETROKKEN",
        "GEWEIGERD,           CONCEPT IN_DE_WACHTRIJ INGETROKKEN",
        "BESLUIT,             AFGESLOTEN",
        "AFGESLOTEN,          ''",
        "INGETROKKEN,         ''",
        "BUITEN_BEHANDELING,  IN_BEHANDELING",
    })
    void onlyLawfulStatesFollow(HulpvraagStatus status, String volgende) {
        List<HulpvraagStatus> verwacht =
                Arrays.stream(volgende.split(" "))
                        .filter(naam -> !naam.isEmpty())
                        .map(HulpvraagStatus::valueOf)
                        .toList();

        assertThat(status.volgende()).containsExactlyInAnyOrderElementsOf(verwacht);
    }

    @Test
    void everyStateCanBeReached() {
        var bereikt = EnumSet.of(HulpvraagStatus.CONCEPT);
        var wachtrij = new ArrayDeque<>(bereikt);

        while (!wachtrij.isEmpty()) {
            wachtrij.remove().volgende().stream().filter(bereikt::add).forEach(wachtrij::add);
        }

        assertThat(bereikt).containsExactlyInAnyOrder(HulpvraagStatus.values());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "AANGEMELD",
                "ONTVANGEN",
                "IN_BEHANDELING",
                "AANVULLING_GEVRAAGD",
                "COMPLEET",
                "ADVIES"
            })
    void documentsCanBeAddedFromTheReceiptUntilTheBesluit(HulpvraagStatus status) {
        assertThat(status.aanvulbaar()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CONCEPT",
                "IN_DE_WACHTRIJ",
                "GEWEIGERD",
                "BESLUIT",
                "AFGESLOTEN",
                "INGETROKKEN",
                "BUITEN_BEHANDELING"
            })
    void documentsCannotBeAddedBeforeOrAfter(HulpvraagStatus status) {
        assertThat(status.aanvulbaar()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackFromItsCode(HulpvraagStatus status) {
        assertThat(HulpvraagStatus.ofCode(status.code())).contains(status);
    }
}
