package nl.hulproute.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

class HttpSmspoortTests {

    private static final String TEKST = "Code \"1\" & <2>";

    private Nepsmsdienst dienst;

    @BeforeEach
    void open() throws IOException {
        dienst = new Nepsmsdienst();
    }

    @AfterEach
    void close() {
        dienst.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "application/json ~ {\"to\":\"{nummer}\",\"text\":\"{tekst}\"} ~"
                        + " {\"to\":\"+31612345678\",\"text\":\"Code \\\"1\\\" & <2>\"}",
                "application/x-www-form-urlencoded ~ to={nummer}&text={tekst} ~"
                        + " to=%2B31612345678&text=Code+%221%22+%26+%3C2%3E",
                "application/xml ~ <sms to=\"{nummer}\">{tekst}</sms> ~ <sms"
                        + " to=\"+31612345678\">Code &quot;1&quot; &amp; &lt;2&gt;</sms>",
                "text/plain ~ {tekst} voor {nummer} ~ Code \"1\" & <2> voor +31612345678"
            })
    void writesNumberAndTextAsTheMediumDemands(String soort, String sjabloon, String inhoud) {
        poort(dienst.adres() + "/sms", "POST", soort, sjabloon).stuur("+31612345678", TEKST);

        assertThat(dienst.gevraagd())
                .containsExactly(
                        new Nepsmsdienst.Gevraagd(
                                "POST", "/sms", soort + ";charset=UTF-8", "Bearer geheim", inhoud));
    }

    @Test
    void putsAllInTheAddressWhenTheGatewayWantsThat() {
        poort(dienst.adres() + "/stuur?aan={nummer}&tekst={tekst}", "GET", "text/plain", "")
                .stuur("+31612345678", "Code {nummer}");

        assertThat(dienst.gevraagd().getFirst().pad())
                .isEqualTo("/stuur?aan=%2B31612345678&tekst=Code+%7Bnummer%7D");
    }

    @Test
    void aRefusalOrSilenceIsAFailureThatNamesNobody() {
        var poort = poort(dienst.adres(), "POST", "application/json", "{nummer} {tekst}");
        dienst.antwoord(500);
        assertThatThrownBy(() -> poort.stuur("+31612345678", TEKST))
                .isInstanceOf(SmsMislukt.class)
                .hasMessageContaining("500")
                .hasMessageNotContaining("31612345678");

        dienst.close();
        assertThatThrownBy(() -> poort.stuur("+31612345678", TEKST))
                .isInstanceOf(SmsMislukt.class)
                .hasMessageNotContaining("31612345678");
    }

    @Test
    void anAddressThatCannotBeIsAFailureThatNamesNobody() {
        var poort = poort("https://sms.example/een twee?aan={nummer}", "GET", "text/plain", "");

        assertThatThrownBy(() -> poort.stuur("+31612345678", TEKST))
                .isInstanceOf(SmsMislukt.class)
                .hasMessageNotContaining("31612345678")
                .hasNoCause();
    }

    @Test
    void isOffWithoutAnAddress() {
        var poort = poort("", "POST", "application/json", "");

        assertThat(poort.aan()).isFalse();
        assertThatThrownBy(() -> poort.stuur("+31612345678", TEKST)).isInstanceOf(SmsMislukt.class);
    }

    private static Smspoort poort(String adres, String methode, String soort, String sjabloon) {
        return Smspoort.van(
                new Smsinstellingen(
                        adres,
                        methode,
                        soort,
                        sjabloon,
                        Map.of("Authorization", "Bearer geheim"),
                        Duration.ofSeconds(5)));
    }
}
