package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.gedeeld.Grondslagsoort;
import nl.hulproute.school.ouders.Grondslag;
import nl.hulproute.school.ouders.Grondslag.Toestemming;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class VerantwoordingTests {

    @Test
    void aReasonIsKeptOnlyWhereItTookThePlaceOfConsent() {
        assertThat(reden(Toestemming.GEWEIGERD, true)).isEqualTo("Het is nodig.");
        assertThat(reden(Toestemming.DEELS, true)).isEqualTo("Het is nodig.");
        assertThat(reden(Toestemming.GEWEIGERD, false)).isEmpty();
        assertThat(reden(Toestemming.GEGEVEN, true)).isEmpty();
    }

    @Test
    void whoChoseTheGroundStaysWithWhatWasSent() {
        var gekozen =
                new Grondslag(
                        Grondslagsoort.WETTELIJKE_TAAK,
                        true,
                        "Nodig om te beslissen.",
                        "Ingrid",
                        Proefstof.NU,
                        Toestemming.GEWEIGERD,
                        new Grondslag.Reden(
                                new UUID(1, 1), "Het is nodig.", "Ingrid", Proefstof.NU, true));

        assertThat(Verantwoording.of(gekozen))
                .isEqualTo(new Verantwoording("Ingrid", Proefstof.NU, ""));
    }

    private static String reden(Toestemming toestemming, boolean geldt) {
        var reden =
                new Grondslag.Reden(new UUID(1, 1), "Het is nodig.", "Ingrid", Proefstof.NU, geldt);
        return Verantwoording.of(
                        new Grondslag(
                                Grondslagsoort.TOESTEMMING,
                                false,
                                "",
                                "",
                                null,
                                toestemming,
                                reden))
                .reden();
    }
}
