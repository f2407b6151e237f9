package nl.hulproute.plaatjes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Makes the pictures of the README from the running program; only {@code bin/plaatjes} runs it. */
@Browsertest
@EnabledIfSystemProperty(named = "hulproute.plaatjes", matches = "true")
class PlaatjesIT {

    private static final Path MAP = Path.of("docs/plaatjes");
    private static final int GROOTST = 200 * 1024;

    /** A row with the number of a dossier. */
    private static final Page.LocatorOptions VERZONDEN =
            new Page.LocatorOptions().setHasText(Pattern.compile("(?<!HV-)20\\d\\d-\\d{5}"));

    @Test
    void showsTheSixMainPages(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG, Demowereld.REGENBOOGBRUG.naam());
        maak(bezoeker.ga("/leerlingen"), "leerlingen");
        maak(
                bezoeker.ga(
                        "/leerlingen/"
                                + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 5)
                                + "/map"),
                "map");
        bezoeker.ga("/hulpvragen?status=alle");
        var page = bezoeker.page();
        page.locator("tbody tr", VERZONDEN).locator("th a").first().click();
        page.locator("dl.cijfers").waitFor();
        maak(bezoeker, "hulpvraag");
        bezoeker.als(Demoaccount.BEHANDELAAR_PO);
        maak(bezoeker.ga("/swv/dossiers"), "werklijst");
        page.locator("a.nummer").first().click();
        page.locator("ul.documenten").waitFor();
        maak(bezoeker, "dossier");
        bezoeker.als(Demoaccount.BEHEERDER_PO);
        page.locator("nav.navigatie a[href*=aanvraagtypes]").click();
        page.locator("main h1").waitFor();
        maak(bezoeker, "aanvraagtypes");
    }

    private static void maak(Bezoeker bezoeker, String naam) {
        byte[] plaatje =
                bezoeker.page()
                        .screenshot(
                                new Page.ScreenshotOptions().setPath(MAP.resolve(naam + ".png")));
        assertThat(plaatje.length).as(naam).isLessThan(GROOTST);
    }
}
