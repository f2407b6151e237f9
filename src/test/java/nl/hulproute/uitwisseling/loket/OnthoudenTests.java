package nl.hulproute.uitwisseling.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Handklok;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class OnthoudenTests {

    private final Handklok klok = new Handklok(Instant.parse("2026-11-25T09:00:00Z"));

    @Test
    @DisplayName("U45 What the register confirmed counts for 15 minutes at most")
    void whatWasConfirmedCountsForFifteenMinutesAtMost() {
        var onthouden = new Onthouden<String, Boolean>(Duration.ofHours(1), klok);
        onthouden.keep("school", true);

        klok.verder(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(onthouden.find("school")).contains(true);

        klok.verder(Duration.ofSeconds(1));
        assertThat(onthouden.find("school")).isEmpty();
    }

    @Test
    @DisplayName("U45 What was not confirmed is not remembered")
    void whatWasNotConfirmedIsNotRemembered() {
        var onthouden = new Onthouden<String, Boolean>(Duration.ofMinutes(15), klok);

        assertThat(onthouden.find("school")).isEmpty();
    }
}
