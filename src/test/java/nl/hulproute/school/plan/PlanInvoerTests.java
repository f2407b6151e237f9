package nl.hulproute.school.plan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

class PlanInvoerTests {

    private static final Doel DOEL = new Doel("Leest de tekst twee keer", "", "", "", "", null);

    @ParameterizedTest
    @CsvSource({
        "Lezen, lezen, 2026-09-01, 2027-01-31, ''",
        "Lezen, lezen, 1-9-2026,   31-1-2027,  ''",
        "Lezen, lezen, 2026-09-01, 2026-09-01, ''",
        "'',    lezen, 2026-09-01, 2027-01-31, titel",
        "Lezen, '',    2026-09-01, 2027-01-31, isgerichtop",
        "Lezen, lezen, '',         2027-01-31, begin",
        "Lezen, lezen, 31-2-2026,  2027-01-31, begin",
        "Lezen, lezen, 2026-09-01, '',         einde",
        "Lezen, lezen, 2026-09-02, 2026-09-01, einde",
        "'',    '',    '',         '',         titel isgerichtop begin einde"
    })
    void saysAtEachFieldWhatIsWrong(
            String titel, String gericht, String begin, String einde, String velden) {
        assertThat(fouten(invoer(titel, gericht, begin, einde, List.of(DOEL))))
                .containsExactlyElementsOf(
                        Arrays.stream(velden.split(" ")).filter(v -> !v.isEmpty()).toList());
    }

    @Test
    void asksForAGoal() {
        Doel zonderDoel = new Doel("", "samen lezen", "", "", "", null);

        assertThat(fouten(goed(List.of()))).containsExactly("doelen-0-tekst");
        assertThat(fouten(goed(List.of(Doel.LEEG, Doel.LEEG)))).containsExactly("doelen-0-tekst");
        assertThat(fouten(goed(List.of(DOEL, zonderDoel)))).containsExactly("doelen-1-tekst");
    }

    @Test
    void leavesOutGoalsThatWereLeftEmpty() {
        PlanInvoer plan = goed(List.of(Doel.LEEG, DOEL, Doel.LEEG)).controleer(new Veldcontrole());

        assertThat(plan.doelen()).containsExactly(DOEL);
        assertThat(plan.begin()).isEqualTo("2026-09-01");
    }

    @Test
    void takesNoMoreGoalsThanItOffers() {
        assertThat(goed(Collections.nCopies(500, DOEL)).doelen()).hasSize(PlanInvoer.MEESTE_DOELEN);
    }

    private static List<String> fouten(PlanInvoer invoer) {
        var controle = new Veldcontrole();
        invoer.controleer(controle);
        return controle.fouten().stream().map(Veldfout::veld).toList();
    }

    private static PlanInvoer goed(List<Doel> doelen) {
        return invoer("Lezen", "lezen", "1-9-2026", "31-1-2027", doelen);
    }

    private static PlanInvoer invoer(
            String titel, String gericht, String begin, String einde, List<Doel> doelen) {
        return new PlanInvoer(
                0,
                Plansoort.INDIVIDUEEL,
                titel,
                gericht,
                "",
                "",
                begin,
                einde,
                null,
                Set.of(),
                doelen);
    }
}
