package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class TelgrensTests {

    @Test
    void saysWhereTheCountingEnded() {
        Locale nl = Locale.of("nl");

        assertThat(Telgrens.text(0, nl)).isEqualTo("0");
        assertThat(Telgrens.text(1_000, nl)).isEqualTo("1.000");
        assertThat(Telgrens.text(1_001, nl)).isEqualTo("1.000+");
        assertThat(Telgrens.text(1_001, Locale.ENGLISH)).isEqualTo("1,000+");
    }
}
