package nl.hulproute.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class BsnzoekerTests {

    private static final String GEEN_ELFPROEF = "111222334";

    @Test
    void findsEachNumberThatPassesWhereverItStands() {
        var toeval = new Random(2026);
        for (int keer = 0; keer < 2_000; keer++) {
            String nummer = nummer(toeval);
            String tekst =
                    "woord" + (keer % 10) + "x " + geschreven(nummer, toeval) + ", en verder";

            var gevonden = Bsnzoeker.zoek(tekst);

            assertThat(gevonden).as(tekst).hasSize(1);
            assertThat(gevonden.iterator().next().replaceAll("[^0-9]", "")).isEqualTo(nummer);
        }
    }

    @Test
    void leavesEachNumberWithOneDigitChangedAlone() {
        var toeval = new Random(11);
        for (int keer = 0; keer < 2_000; keer++) {
            char[] cijfers = nummer(toeval).toCharArray();
            int plaats = toeval.nextInt(cijfers.length);
            cijfers[plaats] = (char) ('0' + (cijfers[plaats] - '0' + 1) % 10);

            var gevonden = Bsnzoeker.zoek("zie " + new String(cijfers) + ".");

            assertThat(gevonden).as(new String(cijfers)).isEmpty();
        }
    }

    @Test
    void findsTheNumberInTheNameOfAFile() {
        var gevonden = Bsnzoeker.zoek("verslag_111222333.pdf");

        assertThat(gevonden).containsExactly("111222333");
    }

    @Test
    void leavesLongerAndShorterNumbersAlone() {
        var gevonden = Bsnzoeker.zoek("bel 0611222333 of 11122233, iban 1112223331112, 000000000");

        assertThat(gevonden).isEmpty();
        assertThat(Bsnzoeker.elfproef(GEEN_ELFPROEF)).isFalse();
    }

    private static String nummer(Random toeval) {
        while (true) {
            String kandidaat = "%09d".formatted(1 + toeval.nextInt(999_999_998));
            int som = -(kandidaat.charAt(8) - '0');
            for (int plaats = 0; plaats < 8; plaats++) {
                som += (9 - plaats) * (kandidaat.charAt(plaats) - '0');
            }
            if (som % 11 == 0) {
                return kandidaat;
            }
        }
    }

    private static String geschreven(String nummer, Random toeval) {
        String teken = new String[] {"", " ", ".", "-"}[toeval.nextInt(4)];
        return nummer.substring(0, 4)
                + teken
                + nummer.substring(4, 6)
                + teken
                + nummer.substring(6);
    }
}
