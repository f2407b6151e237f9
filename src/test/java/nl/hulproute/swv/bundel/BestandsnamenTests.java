package nl.hulproute.swv.bundel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestandsnamenTests {

    private final Bestandsnamen namen = new Bestandsnamen(12);

    @Test
    void numbersInTheOrderOfThePage() {
        assertThat(namen.of(1, "OPP Tijmen.pdf")).isEqualTo("01 OPP Tijmen.pdf");
    }

    @Test
    void leavesNoFolderAndNothingThatWindowsRefuses() {
        assertThat(namen.of(1, "../../etc/passwd")).isEqualTo("01 .._.._etc_passwd");
        assertThat(namen.of(2, "c:\\plan?\u202e.pdf")).isEqualTo("02 c__plan__.pdf");
        assertThat(namen.of(3, "...")).isEqualTo("03 document");
        assertThat(namen.of(4, " brief.docx. ")).isEqualTo("04 brief.docx");
    }

    @Test
    void givesEachNameOnceAlsoInOtherCapitals() {
        assertThat(namen.of(1, "Plan.pdf")).isEqualTo("01 Plan.pdf");
        assertThat(namen.of(1, "plan.PDF")).isEqualTo("01 plan (2).PDF");
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(namen.of(1, "é".repeat(300) + ".pdf")).hasSize(127).endsWith("é.pdf");
    }
}
