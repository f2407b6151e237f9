package nl.hulproute.school.toets;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class NormregelsTests {

    @Test
    void readsLinesFromASheetAndKeepsTheLastOfATest() {
        var controle = new Veldcontrole();

        var normen =
                new Normregels(controle)
                        .lees(
                                "RWM5\tRekenen M5\t200\t190,5\t180\t170\n\n"
                                        + "BL;;9;8;7;-1\n"
                                        + "BL;;19;18;17;16");

        assertThat(controle.goed()).isTrue();
        assertThat(normen).extracting(Toetsnormen.Norm::toetscode).containsExactly("RWM5", "BL");
        assertThat(normen.getFirst().naam()).isEqualTo("Rekenen M5");
        assertThat(normen.getFirst().grenzen().ii()).isEqualByComparingTo(new BigDecimal("190.5"));
        assertThat(normen.getLast().grenzen().niveau(BigDecimal.valueOf(17))).isEqualTo("III");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | toets.niveaus.fout.leeg",
                "A;B;4;3;2 | toets.niveaus.fout.kolommen",
                "A;B;4;3;2;1;0 | toets.niveaus.fout.kolommen",
                ";B;4;3;2;1 | toets.niveaus.fout.code",
                "A;B;4;3;2;x | toets.niveaus.fout.grenzen",
                "A;B;4;3;3;1 | toets.niveaus.fout.grenzen",
                "A;B;1;2;3;4 | toets.niveaus.fout.grenzen",
            })
    void saysOnWhichLineSomethingIsWrong(String regels, String reden) {
        var controle = new Veldcontrole();

        new Normregels(controle).lees(regels);

        assertThat(controle.fouten()).extracting(Veldfout::sleutel).containsExactly(reden);
    }
}
