package nl.hulproute.school.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

/** Plans and ZIEN! lists as a leerkracht meets them in a browser. */
@Browsertest
class BegeleidingpaginasIT {

    private static final String LEERLING =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 4 * 8 + 5);
    private static final String RIJK =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);

    @Test
    void writesAPlanForTheGroupEvaluatesItAndRegretsItsRemoval(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.LEERKRACHT_REGENBOOGBRUG).ga(LEERLING + "/plannen").keur();
        var page = bezoeker.page();
        page.locator("main .leeg a.btn-primary").click();
        bezoeker.keur();

        page.locator(".formulier-acties .btn-primary").click();
        assertThat(page.locator(".foutenlijst li")).hasCount(4);
        bezoeker.keur();
        page.locator("#titel").fill("Plan uit de browser");
        page.locator("#isgerichtop").fill("Samen werken");
        page.locator("#begin").fill("2026-01-05");
        page.locator("#einde").fill("2026-03-27");
        assertThat(page.locator(".planleerlingen")).not().isVisible();
        page.locator("input[name=soort][value=GROEP]").check();
        page.locator(".planleerlingen input").first().check();
        page.locator("#doelen-0-tekst").fill("Maakt samen een taak af");
        page.locator("button[name=erbij]").click();
        assertThat(page.locator("#titel")).hasValue("Plan uit de browser");
        assertThat(page.locator("#doelen-1-tekst")).isFocused();
        page.locator("#doelen-1-tekst").fill("Vraagt een ander om hulp");
        page.locator(".formulier-acties .btn-primary").click();

        assertThat(page.locator("main")).containsText("Groepsplan voor 2 leerlingen");
        assertThat(page.locator("main .paginakop .status")).containsText("te evalueren");
        bezoeker.keur();
        page.locator(".paginakop a[href$='/evaluatie']").click();
        bezoeker.keur();
        page.locator("#doelen-0 input[value=BEHAALD]").check();
        page.locator("#doelen-1 input[value=NIET]").check();
        page.locator("#tekst").fill("Samen een taak afmaken lukt.");
        page.locator(".formulier-acties .btn-primary").click();

        assertThat(page.locator("main .paginakop .status")).containsText("afgerond");
        bezoeker.keur();
        page.onceDialog(dialog -> dialog.accept());
        page.locator(".paginakop .btn-gevaar").click();
        assertThat(page.locator("main")).not().containsText("Plan uit de browser");
        page.locator(".ongedaan button").click();
        assertThat(page.locator(".kaartlijst")).containsText("Plan uit de browser");
        assertThat(page.locator(".kaartlijst")).containsText("1 van 2");
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void fillsAListWithNothingButTheKeyboard(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.LEERKRACHT_REGENBOOGBRUG).ga(LEERLING + "/zien").keur();
        var page = bezoeker.page();
        page.locator("main .leeg a.btn-primary").click();
        bezoeker.keur();

        page.locator(".stelling input").first().focus();
        for (int n = 0; n < 28; n++) {
            page.keyboard().press(n == 3 ? "1" : "4");
        }
        page.keyboard().type("Alles ingevuld");
        page.locator("#percentiel-WELBEVINDEN").fill("62");
        page.locator(".formulier-acties .btn-primary").click();

        var beeld = page.locator("main svg[role=img]");
        assertThat(beeld).containsText("score 100");
        assertThat(beeld).containsText("score 75 · percentiel 62");
        assertThat(page.locator("main")).containsText("Alles ingevuld");
        bezoeker.keur();
        page.locator(".breadcrumb a").last().click();
        assertThat(page.locator(".rij-titel")).hasCount(1);
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void drawsTheCourseOverTheListsOfAPupil(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam());

        bezoeker.ga(RIJK + "/zien").keur();
        assertThat(bezoeker.page().locator(".beelden svg")).hasCount(7);
        bezoeker.ga(RIJK + "/plannen").keur();
        assertThat(bezoeker.page().locator(".kaartlijst .status")).hasCount(4);
        bezoeker.ga("/beheer/lijsten/zien").keur();

        assertThat(bezoeker.klachten()).isEmpty();
    }
}
