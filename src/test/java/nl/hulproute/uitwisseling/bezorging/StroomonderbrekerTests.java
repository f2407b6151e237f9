package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class StroomonderbrekerTests {

    private static final Duration PAUZE = Duration.ofSeconds(30);

    private Instant nu = Instant.parse("2026-11-25T08:00:00Z");

    private final Stroomonderbreker onderbreker =
            new Stroomonderbreker(
                    3,
                    PAUZE,
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return nu;
                        }
                    });

    @Test
    @DisplayName(
            "U25 An endpoint is left alone after failures in a row, and one may try after the"
                    + " pause")
    void leavesAnEndpointAloneAndLetsOneTryAfterThePause() {
        fail(3);

        assertThat(onderbreker.mag("a")).isFalse();
        assertThat(onderbreker.mag("b")).isTrue();

        nu = nu.plus(PAUZE).plusSeconds(1);
        assertThat(onderbreker.mag("a")).isTrue();
        assertThat(onderbreker.mag("a")).isFalse();

        onderbreker.gelukt("a");
        assertThat(onderbreker.mag("a")).isTrue();
    }

    @Test
    void goesOnWhenOneInBetweenSucceeds() {
        fail(2);
        onderbreker.mag("a");
        onderbreker.gelukt("a");
        fail(2);

        assertThat(onderbreker.mag("a")).isTrue();
    }

    @Test
    void staysAloneWhenTheOneThatTriedFailsToo() {
        fail(3);
        nu = nu.plus(PAUZE).plusSeconds(1);
        fail(1);

        assertThat(onderbreker.mag("a")).isFalse();
    }

    private void fail(int keer) {
        for (int i = 0; i < keer; i++) {
            onderbreker.mag("a");
            onderbreker.mislukt("a");
        }
    }
}
