package nl.hulproute.register.instelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.register.wijziging.Wijziging;

import org.junit.jupiter.api.Test;

import java.util.Map;

class GelijktijdigTests {

    private static final Gelijktijdig BEIDE =
            new Gelijktijdig(
                    Map.of("naam", "Oud", "straat", "Kade", "plaats", "Vlietdam"),
                    Map.of("naam", "Van de ander", "straat", "Singel", "plaats", "Vlietdam"),
                    Map.of("naam", "Van mij", "straat", "Kade", "plaats", "Waardstad"));

    @Test
    void saysWhatTheOtherChanged() {
        assertThat(BEIDE.anders())
                .containsExactlyInAnyOrder(
                        new Wijziging.Veld("naam", "Oud", "Van de ander"),
                        new Wijziging.Veld("straat", "Kade", "Singel"));
    }

    @Test
    void keepsWhatEachOfBothChanged() {
        assertThat(BEIDE.samen("straat")).isEqualTo("Singel");
        assertThat(BEIDE.samen("plaats")).isEqualTo("Waardstad");
    }

    @Test
    void whereBothChangedTheSameOnesOwnStands() {
        assertThat(BEIDE.samen("naam")).isEqualTo("Van mij");
    }
}
