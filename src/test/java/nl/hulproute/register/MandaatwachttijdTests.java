package nl.hulproute.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.hulproute.proef.Handklok;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

class MandaatwachttijdTests {

    private static final Instant GEGEVEN = Instant.parse("2026-11-27T13:05:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);

    private final Handklok klok = new Handklok(GEGEVEN);
    private final Kalender kalender = new Kalender(klok);

    @Test
    void withoutAWaitingTimeAMandateIsReadyAtOnce() {
        var geen = new Mandaatwachttijd(Duration.ZERO, kalender);

        assertThat(geen.gereedOm(GEGEVEN)).isEmpty();
        assertThat(geen.isOver(GEGEVEN, VANDAAG)).isTrue();
    }

    @Test
    void aMandateIsReadyWhenItsTimeHasPassedAndNotBefore() {
        var etmaal = new Mandaatwachttijd(Duration.ofHours(24), kalender);
        Instant gereed = GEGEVEN.plus(Duration.ofHours(24));

        klok.verder(Duration.ofHours(24).minusSeconds(1));
        assertThat(etmaal.gereedOm(GEGEVEN)).contains(gereed);
        assertThat(etmaal.isOver(GEGEVEN, VANDAAG.plusDays(1))).isFalse();

        klok.verder(Duration.ofSeconds(1));
        assertThat(etmaal.gereedOm(GEGEVEN)).isEmpty();
        assertThat(etmaal.isOver(GEGEVEN, VANDAAG.plusDays(1))).isTrue();
    }

    @Test
    void whoAsksAboutALaterDayLearnsHowItIsThen() {
        var etmaal = new Mandaatwachttijd(Duration.ofHours(24), kalender);

        assertThat(etmaal.isOver(GEGEVEN, VANDAAG.minusDays(1))).isFalse();
        assertThat(etmaal.isOver(GEGEVEN, VANDAAG)).isFalse();
        assertThat(etmaal.isOver(GEGEVEN, VANDAAG.plusDays(1))).isTrue();
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mandaatwachttijd(Duration.ofHours(-1), kalender));
    }
}
