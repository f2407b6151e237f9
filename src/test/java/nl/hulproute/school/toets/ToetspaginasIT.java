package nl.hulproute.school.toets;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

@Browsertest
class ToetspaginasIT {

    private static final String RIJK =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1) + "/toetsen";
    private static final String LEEG =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 23) + "/toetsen";

    @Test
    void showsHowAPupilGrowsInPicturesAndInTables(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga(RIJK).page();

        bezoeker.keur();
        assertThat(page.locator(".grafiek svg[role=img]").first()).isVisible();
        // one more in the legend
        int punten = page.locator(".grafiek").first().locator("circle").count() - 1;
        int regels = page.locator("section.card").first().locator("tbody tr").count();
        assertThat(punten).isEqualTo(regels).isGreaterThan(5);

        page.locator("a[href$='/toetsen/iq']").click();
        bezoeker.keur();
        assertThat(page.locator("main")).containsText("95% betrouwbaarheidsinterval 74–86");
        page.locator(".card-actions a").first().click();
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void takesSeveralTestsInARowFromTheKeyboard(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga(LEEG).page();
        bezoeker.keur();
        page.locator("main a[href$='/toetsen/nieuw']").click();
        bezoeker.keur();
        page.locator("#afnamedatum").fill("2026-01-20");

        typ(page, "SPELLING", "KB1", "III");
        assertThat(page.locator("#afnamedatum")).hasValue("2026-01-20");
        assertThat(page.locator("#leergebied")).isFocused();
        assertThat(page.locator(".rijen")).containsText("KB1");
        typ(page, "REKENEN", "KB2", "VI");
        assertThat(page.locator(".foutenlijst")).containsText("Kies uit I, II, III, IV of V");
        assertThat(page.locator("#toetscode")).hasValue("KB2");
        bezoeker.keur();
        page.locator("#iv").fill("II");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rijen")).containsText("KB2");
        bezoeker.keur();

        bezoeker.ga(LEEG);
        page.locator("section.card")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("KB2"))
                .locator(".btn-gevaar")
                .click();
        assertThat(page.locator("main")).not().containsText("KB2");
        page.locator(".ongedaan button").click();
        assertThat(page.locator("main")).containsText("KB2");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void takesAFileAfterAPreview(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga("/leerlingen").page();
        assertThat(bezoeker.menu()).contains("/beheer/toetsen/importeren");
        bezoeker.ga("/beheer/toetsen/niveaus").keur();
        bezoeker.ga("/beheer/toetsen/importeren").keur();

        kies(page, "<EDEX/>");
        assertThat(page.locator(".foutenlijst")).containsText("geen bestand met leerresultaten");
        bezoeker.keur();
        kies(
                page,
                Uwlrproef.bestand(
                        Uwlrproef.uitslag(
                                        "20161",
                                        "rb-1",
                                        "2026-01-20",
                                        "RWM5",
                                        Uwlrproef.oso(187, "IV"))
                                + Uwlrproef.uitslag(
                                        "nergens",
                                        "rb-2",
                                        "2026-01-20",
                                        "RWM5",
                                        Uwlrproef.oso(1, "V"))
                                + Uwlrproef.uitslag(
                                        "20161",
                                        "rb-3",
                                        "2026-01-32",
                                        "RWM5",
                                        Uwlrproef.oso(1, "V"))));
        assertThat(page.locator("h1")).hasText("Wat het bestand verandert");
        assertThat(page.locator("main")).containsText("2026-01-32 is geen datum");
        assertThat(page.locator("tbody")).containsText("vaardigheidsscore 187, I–V: IV");
        bezoeker.keur();
        page.locator("a.nav-link", new Page.LocatorOptions().setHasText("Leerling onbekend"))
                .click();
        assertThat(page.locator("tbody")).containsText("nergens");
        bezoeker.keur();
        page.locator("form[action$='/toepassen'] .btn-primary").click();
        assertThat(page.locator("main")).containsText("1 nieuwe toets, geen gewijzigd.");
        assertThat(page.locator("main .melding-let-op")).containsText("nergens");
        assertThat(page.locator("main .melding a[href$='/toetsen']")).hasCount(1);
        bezoeker.keur();

        bezoeker.ga(LEEG);
        page.locator("main a[href$='/importeren']").first().click();
        bezoeker.keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void typ(Page page, String leergebied, String code, String niveau) {
        page.locator("#leergebied").selectOption(leergebied);
        page.locator("#toetscode").fill(code);
        page.locator("#iv").fill(niveau);
        page.keyboard().press("Enter");
    }

    private static void kies(Page page, String inhoud) {
        page.locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                "uitslagen.xml",
                                "application/xml",
                                inhoud.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-importeren] button[type=submit]").click();
    }
}
