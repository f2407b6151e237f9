package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class TelgrensTests {

    @Test
    void saysWhereTheCountingEnded() {
        Locale nl = Locale.of("nl");

        assertThat(Telgrens.text(0, Telgrens.MEESTE, nl)).isEqualTo("0");
        assertThat(Telgrens.text(1_000, Telgrens.MEESTE, nl)).isEqualTo("1.000");
        assertThat(Telgrens.text(1_001, Telgrens.MEESTE, nl)).isEqualTo("1.000+");
        assertThat(Telgrens.text(1_001, Telgrens.MEESTE, Locale.ENGLISH)).isEqualTo("1,000+");
        assertThat(Telgrens.text(26, Filter.Veld.SCHOOL.grens(), nl)).isEqualTo("25+");
    }
}
