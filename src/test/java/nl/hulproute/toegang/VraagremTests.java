package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Handklok;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** How often one caller may ask for a link. */
class VraagremTests {

    private final Handklok klok = new Handklok(Instant.parse("2026-11-27T08:00:00Z"));
    private final Vraagrem rem = new Vraagrem(2, klok);

    @Test
    void whoAskedOftenWaitsAndAnotherDoesNot() {
        assertThat(rem.take("192.0.2.1")).isEmpty();
        assertThat(rem.take("192.0.2.1")).isEmpty();

        assertThat(rem.take("192.0.2.1")).contains(Duration.ofMinutes(30));
        assertThat(rem.take("192.0.2.2")).isEmpty();
    }

    @Test
    void afterTheWaitOneMayAskAgainAndAfterAnHourAsOftenAsBefore() {
        rem.take("192.0.2.1");
        rem.take("192.0.2.1");

        klok.verder(Duration.ofMinutes(30));
        assertThat(rem.take("192.0.2.1")).isEmpty();
        assertThat(rem.take("192.0.2.1")).isPresent();

        klok.verder(Duration.ofHours(2));
        assertThat(rem.take("192.0.2.1")).isEmpty();
        assertThat(rem.take("192.0.2.1")).isEmpty();
    }

    @Test
    void aNetworkOfIpv6IsOneCallerHoweverItIsWritten() {
        rem.take("2001:db8:0:1::1");
        rem.take("2001:0db8:0000:0001:ffff::2");

        assertThat(rem.take("2001:db8:0:1::3")).isPresent();
        assertThat(rem.take("2001:db8:0:2::1")).isEmpty();
        assertThat(rem.take("unix:")).isEmpty();
    }
}
