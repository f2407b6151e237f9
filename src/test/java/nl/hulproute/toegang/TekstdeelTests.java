package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TekstdeelTests {

    @Test
    void partsWebAddressesFromWords() {
        assertThat(Tekstdeel.split("Zie\nhttp://localhost:8080/x?y=1\nDank"))
                .containsExactly(
                        new Tekstdeel("Zie\n", false),
                        new Tekstdeel("http://localhost:8080/x?y=1", true),
                        new Tekstdeel("\nDank", false));
    }

    @Test
    void makesNoLinkOfAnotherScheme() {
        assertThat(Tekstdeel.split("javascript:alert(1)"))
                .containsExactly(new Tekstdeel("javascript:alert(1)", false));
    }
}
