package nl.hulproute.register.routering;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Routeringskenmerk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdresTests {

    @Test
    void readsARouteringskenmerkAsASchoolsEnvironment() {
        var adres = Adres.parse("0000000700014SS00502");

        assertThat(adres)
                .contains(new Adres.Omgeving(new Routeringskenmerk("0000000700014SS00502")));
    }

    @Test
    void readsAnotherOinAsASamenwerkingsverband() {
        var adres = Adres.parse("00000099900000001000");

        assertThat(adres).contains(new Adres.Verband(new Oin("00000099900000001000")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000700014SS00000",
                "0000000700014SS00499",
                "0000000700014SS00600",
                "0000000700000YY00931",
                "14SS",
                ""
            })
    void refusesANumberWithABrinOutsideThe500Series(String tekst) {
        assertThat(Adres.parse(tekst)).isEmpty();
    }
}
