package nl.hulproute.school.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.school.koppeling.Keten.Staat;
import nl.hulproute.uitwisseling.Antwoord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumMap;

class KetenTests {

    @Test
    void isReadyWhenEachStepIsDone() {
        var keten = Keten.of(antwoorden());

        assertThat(keten.klaar()).isTrue();
        assertThat(keten.stappen()).hasSize(Ketenstap.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void namesTheStepThatIsMissing(Ketenstap stap) {
        var antwoorden = antwoorden();
        antwoorden.put(stap, new Antwoord.Gegeven<>(false));

        var keten = Keten.of(antwoorden);

        assertThat(keten.klaar()).isFalse();
        assertThat(keten.ontbreekt()).extracting(Keten.Stap::stap).containsExactly(stap);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotCallAStepMissingThatCouldNotBeAsked(Ketenstap stap) {
        var antwoorden = antwoorden();
        antwoorden.put(stap, new Antwoord.Geen<>("Het register antwoordt niet."));

        var keten = Keten.of(antwoorden);

        assertThat(keten.ontbreekt()).isEmpty();
        assertThat(keten.onbekend())
                .containsExactly(
                        new Keten.Stap(stap, Staat.ONBEKEND, "Het register antwoordt niet."));
    }

    private static EnumMap<Ketenstap, Antwoord<Boolean>> antwoorden() {
        var antwoorden = new EnumMap<Ketenstap, Antwoord<Boolean>>(Ketenstap.class);
        Arrays.stream(Ketenstap.values())
                .forEach(stap -> antwoorden.put(stap, new Antwoord.Gegeven<>(true)));
        return antwoorden;
    }
}
