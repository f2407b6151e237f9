package nl.hulproute.uitwisseling.loket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class OnthoudenTests {

    private Instant nu = Instant.parse("2026-11-25T09:00:00Z");
    private final Onthouden<String, Boolean> onthouden =
            new Onthouden<>(
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
    @DisplayName("U45 What the register confirmed counts for 15 minutes at most")
    void whatWasConfirmedCountsForFifteenMinutesAtMost() {
        onthouden.keep("school", true);

        nu = nu.plus(Duration.ofMinutes(15)).minusSeconds(1);
        assertThat(onthouden.find("school")).contains(true);

        nu = nu.plusSeconds(1);
        assertThat(onthouden.find("school")).isEmpty();
    }

    @Test
    @DisplayName("U45 What was not confirmed is not remembered")
    void whatWasNotConfirmedIsNotRemembered() {
        assertThat(onthouden.find("school")).isEmpty();
    }
}
