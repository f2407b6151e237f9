package nl.hulproute.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeldcontroleTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "anna@school.example, true",
                "a.b+c_d@onder.school.example, true",
                "o'brien@school.example, true",
                "nieuw\"adres@x.example, false",
                "\"a b\"@x.example, false",
                "Anna <anna@x.example>, false",
                "anna@school, false",
                "anna@.example, false",
                "anna@x..example, false",
                "anna@-x.example, false",
                ".anna@x.example, false",
                "an..na@x.example, false",
                "anna@x.example;bert@x.example, false",
                "anna@[127.0.0.1], false",
                "a@b@x.example, false",
                "anna\u200B@x.example, false"
            })
    void anAddressIsOneThatMailTakes(String adres, boolean goed) {
        assertThat(new Veldcontrole().email("email", adres).goed()).isEqualTo(goed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u00A0\u2060\uFEFF", "\u3164", "\u0007", "\u2800"})
    void whatNobodySeesIsEmpty(String waarde) {
        assertThat(new Veldcontrole().verplicht("naam", waarde, "fout").goed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna", "\u200BAnna", "é", "."})
    void whatCanBeSeenIsNot(String waarde) {
        assertThat(new Veldcontrole().verplicht("naam", waarde, "fout").goed()).isTrue();
    }
}
