package nl.hulproute.register.mandaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.Knooppunt;
import nl.hulproute.platform.web.Probleem;
import nl.hulproute.platform.web.Weigering;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.register.Dienstcode;
import nl.hulproute.register.Kalender;
import nl.hulproute.register.Mandaatwachttijd;
import nl.hulproute.register.loket.Weigeringen;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** The look-up of a register that takes a mandate into use after 24 hours. */
@Hulproutetest
class WachttijdIT {

    /**
     * Another test gives and withdraws mandates of this school; this one for a system of its own.
     */
    private static final Brin WILGENHOF = new Brin("99EE");

    private static final Oin SYSTEEM = Demowereld.SWVSYSTEEM;

    @Autowired JdbcClient jdbc;
    @Autowired Kalender kalender;
    @Autowired Datums datums;
    @Autowired Weigeringen weigeringen;

    @Test
    void saysNoUntilTheWaitIsOverAndTellsTheSystemItselfUntilWhen() {
        var wachttijd = new Mandaatwachttijd(Duration.ofHours(24), kalender);
        var mandaten = new Mandaten(jdbc, kalender, wachttijd);
        var loket = new MandaatController(mandaten, kalender, datums, weigeringen);
        mandaten.give(
                new Mandaten.Opdracht(
                        WILGENHOF,
                        Dienstcode.OSO_SWV,
                        SYSTEEM,
                        kalender.vandaag(),
                        null,
                        "proef",
                        "proef"));

        try {
            assertThat(refused(loket, SYSTEEM).detail())
                    .startsWith("Het mandaat is gegeven en geldt vanaf ")
                    .endsWith(" uur.");
            assertThat(refused(loket, Demowereld.SCHOOLSYSTEEM).detail())
                    .isEqualTo(
                            "Er is geen mandaat van deze school voor dit systeem en deze dienst.");
            assertThat(loket.schoolmandaten(by(SYSTEEM), Dienstcode.OSO_SWV))
                    .extracting(MandaatController.Schoolantwoord::schoolOin)
                    .doesNotContain(Oin.of(WILGENHOF).waarde());
            String overmorgen = kalender.vandaag().plusDays(2).toString();
            assertThat(ask(loket, SYSTEEM, overmorgen))
                    .isInstanceOf(MandaatController.Mandaatantwoord.class);
        } finally {
            mandaten.withdraw(WILGENHOF, Dienstcode.OSO_SWV, SYSTEEM, "proef", "proef");
        }
    }

    private static Probleem refused(MandaatController loket, Oin vrager) {
        Probleem probleem =
                catchThrowableOfType(Weigering.class, () -> ask(loket, vrager, null)).probleem();
        assertThat(probleem.status()).isEqualTo(404);
        return probleem;
    }

    private static Object ask(MandaatController loket, Oin vrager, @Nullable String dag) {
        return loket.mandaat(
                by(vrager),
                SYSTEEM.waarde(),
                Oin.of(WILGENHOF).waarde(),
                Dienstversie.OSO_SWV.namespace(),
                dag);
    }

    private static Knooppunt by(Oin systeem) {
        return new Knooppunt(systeem, Onderdeel.REGISTER);
    }
}
