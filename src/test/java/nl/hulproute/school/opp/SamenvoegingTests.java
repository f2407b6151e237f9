package nl.hulproute.school.opp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenvoegingTests {

    @ParameterizedTest(name = "began with {0}, sent {1}, stands {2}: {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "oud, oud, oud, ONGEWIJZIGD",
                "oud, mijn, oud, OPSLAAN",
                "oud, oud, ander, VAN_ANDER",
                "oud, mijn, ander, BOTSING",
                "oud, zelfde, zelfde, ONGEWIJZIGD",
                "\"\", mijn, \"\", OPSLAAN",
                "\"\", mijn, ander, BOTSING",
                "\"\", \"\", ander, VAN_ANDER",
                "oud, \"\", oud, OPSLAAN",
                "oud, \"\", ander, BOTSING",
                "oud, mijn, \"\", BOTSING",
            })
    void losesNobodysText(String begin, String verzonden, String huidig, Samenvoeging uitkomst) {
        assertThat(Samenvoeging.van(begin, verzonden, huidig)).isEqualTo(uitkomst);
    }
}
