package nl.hulproute.swv.dubbel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.nio.file.Path;

/** A behandelaar merges what a school sent twice, and takes it back. */
@Browsertest
class SamenvoegReisIT {

    @Autowired ApplicationContext context;

    @Test
    void mergesAndTakesBack(Bezoeker bezoeker) {
        var proef = new Proefdossiers(context);
        String naam = "Tweemaal" + System.nanoTime();
        Dossier eerste = proef.received(Demowereld.REGENBOOGBRUG, naam);
        Dossier tweede = proef.received(Demowereld.REGENBOOGBRUG, naam);
        Page page =
                bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers/" + tweede.id()).page();
        page.getByText("Bekijk naast elkaar").first().click();
        page.locator("main a.btn-primary").click();
        assertThat(page.locator("h1")).containsText(tweede.nummer() + " en " + eerste.nummer());
        assertThat(page.locator("input[name=blijft]:checked")).hasValue(eerste.id().toString());
        bezoeker.keur();
        picture(page, "kiezen");

        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).containsText(eerste.nummer());
        assertThat(page.locator(".samen")).containsText("Samen met " + tweede.nummer());
        bezoeker.keur();
        picture(page, "blijft");
        bezoeker.ga("/swv/dossiers/" + eerste.id() + "/geschiedenis");
        bezoeker.keur();
        picture(page, "geschiedenis");
        bezoeker.ga("/swv/dossiers?status=samengevoegd&volgorde=-ontvangen");
        bezoeker.keur();
        picture(page, "lijst");
        bezoeker.ga("/swv/dossiers/" + tweede.id());
        bezoeker.keur();
        picture(page, "gaat");
        page.getByText("Maak ongedaan").click();
        assertThat(page.locator(".melding").first()).containsText("staat weer op zichzelf");
        assertThat(page.locator(".samen")).hasCount(0);
    }

    private static void picture(Page page, String naam) {
        for (int breed : new int[] {390, 1280}) {
            page.setViewportSize(breed, 900);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(
                                            "target/beeld/samen-" + naam + "-" + breed + ".png")));
        }
    }
}
