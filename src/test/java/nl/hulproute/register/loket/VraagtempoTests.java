package nl.hulproute.register.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.proef.Handklok;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class VraagtempoTests {

    private static final Oin SCHOOL = new Oin("00000099900000010000");
    private static final Oin SWV = new Oin("00000099900000020000");

    private final Handklok klok = new Handklok(Instant.parse("2026-11-27T09:00:00Z"));
    private final Vraagtempo tempo = new Vraagtempo(10, 25, klok);

    @Test
    void letsABurstThroughAndThenSoManyASecond() {
        assertThat(taken(SCHOOL, 100)).isEqualTo(25);

        klok.verder(Duration.ofSeconds(1));
        assertThat(taken(SCHOOL, 100)).isEqualTo(10);

        klok.verder(Duration.ofHours(1));
        assertThat(taken(SCHOOL, 100)).as("no more than a burst is saved").isEqualTo(25);
    }

    @Test
    void saysAfterHowLongTheNextCanBeAsked() {
        taken(SCHOOL, 25);

        assertThat(tempo.take(SCHOOL)).contains(Duration.ofMillis(100));
    }

    @Test
    void countsEachSystemByItself() {
        taken(SCHOOL, 25);

        assertThat(tempo.take(SCHOOL)).isPresent();
        assertThat(tempo.take(SWV)).isEmpty();
    }

    private long taken(Oin systeem, int vragen) {
        long gelukt = 0;
        for (int i = 0; i < vragen; i++) {
            gelukt += tempo.take(systeem).isEmpty() ? 1 : 0;
        }
        return gelukt;
    }
}
