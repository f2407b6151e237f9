package nl.hulproute.uitwisseling.bezorging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.proef.Handklok;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.bezorging.Uitgaandbericht.Toestand;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** An hour in which the register says nothing, by a clock that the test moves. */
@Hulproutetest
class RegisterstilteIT {

    private static final Duration STILTE = Duration.ofHours(1);
    private static final Duration GEDULD = Duration.ofMinutes(10);

    @Autowired ApplicationContext context;
    @Autowired Clock clock;

    @Test
    @DisplayName("U22 An hour without the register loses nothing, and soon after it all has gone")
    void anHourWithoutTheRegisterLosesNothing() {
        var kantoor = Proefkantoor.of(context);
        var bericht = kantoor.post.hulpvraag(1);
        var opdracht = kantoor.add(bericht);
        var klok = new Handklok(clock.instant());
        Instant terug = klok.instant().plus(STILTE);
        var recht = kantoor.straight();
        Function<Uitgaandbericht, Antwoord<Weg>> register =
                gevraagd ->
                        klok.instant().isBefore(terug)
                                ? new Antwoord.Geen<>("Het register antwoordt nu niet.")
                                : recht.apply(gevraagd);

        int pogingen = 1;
        Optional<Instant> volgende = kantoor.deliver(opdracht, kantoor.lijn(), klok, register);
        while (volgende.isPresent()) {
            assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.WACHT);
            klok.verder(Duration.between(klok.instant(), volgende.get()));
            volgende = kantoor.deliver(opdracht, kantoor.lijn(), klok, register);
            pogingen++;
        }

        assertThat(kantoor.toestand(bericht.id())).isEqualTo(Toestand.BEZORGD);
        assertThat(klok.instant()).isBetween(terug, terug.plus(GEDULD));
        assertThat(pogingen).isBetween(6, 40);
        assertThat(kantoor.ontvangen(bericht.id())).isEqualTo(1);
        assertThat(kantoor.dossiers(bericht.id())).isEqualTo(1);
    }
}
