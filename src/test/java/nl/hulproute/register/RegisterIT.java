package nl.hulproute.register;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.register.mandaat.Mandaten;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Hulproutetest
class RegisterIT {

    private static final Oin VROEGER_SYSTEEM = new Oin("00000099900000090000");

    @Autowired Mandaten mandaten;
    @Autowired Kalender kalender;

    @Test
    void knowsTheMandatesOfTheDemoWorld() {
        assertThat(mandated("99AA", Demowereld.SCHOOLSYSTEEM)).isTrue();
        assertThat(mandated("99AA", Demowereld.SWVSYSTEEM)).isTrue();
        assertThat(mandated("99CC", Demowereld.SCHOOLSYSTEEM)).isTrue();
        assertThat(mandated("99CC", Demowereld.SWVSYSTEEM)).isFalse();
        assertThat(mandated("99AA", VROEGER_SYSTEEM)).isFalse();
    }

    private boolean mandated(String brin, Oin systeem) {
        return mandaten.find(new Brin(brin), Dienstversie.OSO_SWV, systeem, kalender.vandaag())
                .isPresent();
    }
}
