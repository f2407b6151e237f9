package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeheerpadenTests {

    private static final int PAGINAS = 8080;
    private static final int BEHEER = 9100;

    @Test
    void onThePortOfThePagesThereIsOnlyTheHealth() {
        assertThat(Beheerpaden.isHidden("/actuator/prometheus", PAGINAS, PAGINAS)).isTrue();
        assertThat(Beheerpaden.isHidden("/actuator", PAGINAS, PAGINAS)).isTrue();
        assertThat(Beheerpaden.isHidden("/actuator/healthy", PAGINAS, PAGINAS)).isTrue();
        assertThat(Beheerpaden.isHidden("/actuator/health", PAGINAS, PAGINAS)).isFalse();
        assertThat(Beheerpaden.isHidden("/actuator/health/readiness", PAGINAS, PAGINAS)).isFalse();
    }

    @Test
    void onAPortOfTheirOwnOperatorsSeeAll() {
        assertThat(Beheerpaden.isHidden("/actuator/prometheus", BEHEER, PAGINAS)).isFalse();
    }
}
