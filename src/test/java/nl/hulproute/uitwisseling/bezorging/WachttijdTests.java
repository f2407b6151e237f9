package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;

class WachttijdTests {

    private static final Instant BEGIN = Instant.parse("2026-11-25T08:00:00Z");

    private final Wachttijd wachttijd =
            new Wachttijd(
                    Duration.ofSeconds(2),
                    Duration.ofHours(6),
                    Duration.ofMinutes(10),
                    Duration.ofDays(14));

    @Test
    @DisplayName("U22 Waiting doubles each time and is never longer than six hours")
    void doublesEachTimeAndIsNeverLongerThanSixHours() {
        var random = new Random(1);

        for (int poging = 1; poging < 60; poging++) {
            var wacht = wachttijd.after(poging, random);
            double midden = Math.min(2_000 * Math.pow(2, poging - 1), 6 * 3_600_000);
            assertThat((double) wacht.toMillis()).isBetween(0.75 * midden - 1, midden + 1);
        }
    }

    @Test
    @DisplayName("U22 While a mandate is missing or the register is silent it waits ten minutes")
    void isTriedWithinTenMinutesOfAMandateThatWasMissing() {
        var random = new Random(1);

        for (int poging = 1; poging < 60; poging++) {
            assertThat(wachttijd.withoutWay(poging, random))
                    .isLessThanOrEqualTo(Duration.ofMinutes(10))
                    .isLessThanOrEqualTo(wachttijd.after(poging, new Random(2)).multipliedBy(2));
        }
    }

    @Test
    @DisplayName("U22 Messages that failed together are not tried again together")
    void neverSendsAllAtTheSameMoment() {
        var random = new Random(1);

        long verschillend =
                IntStream.range(0, 100)
                        .mapToObj(i -> wachttijd.after(8, random))
                        .distinct()
                        .count();

        assertThat(verschillend).isGreaterThan(95);
    }

    @Test
    @DisplayName("U22 Waiting is over after fourteen days")
    void isOverAfterFourteenDays() {
        assertThat(wachttijd.isOver(BEGIN, BEGIN.plus(Duration.ofDays(14)))).isFalse();
        assertThat(wachttijd.isOver(BEGIN, BEGIN.plus(Duration.ofDays(14)).plusMillis(1))).isTrue();
    }
}
