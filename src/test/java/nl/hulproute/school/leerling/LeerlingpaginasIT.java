package nl.hulproute.school.leerling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

@Browsertest
class LeerlingpaginasIT {

    private static final String PAD =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 5);

    @Test
    void everyPageAboutAPupilIsAccessibleAndWhole(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG);

        for (String pad :
                List.of(
                        "/leerlingen/nieuw",
                        PAD,
                        PAD + "/bewerken",
                        PAD + "/verzorgers/nieuw",
                        PAD + "/schoolloopbaan/nieuw",
                        PAD + "/map",
                        PAD + "/map/notities/nieuw")) {
            bezoeker.ga(pad).keur();
        }
        bezoeker.ga(PAD + "/map").page().locator("#documenten .rij-titel").first().click();
        bezoeker.keur();

        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void findsPupilsWhileOneTypes(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga("/leerlingen");

        bezoeker.page().locator("#tekst").pressSequentially("qqqq");

        assertThat(bezoeker.page().locator("#resultaat .leeg")).isVisible();
        assertThat(bezoeker.page()).hasURL(java.util.regex.Pattern.compile("/leerlingen$"));
    }

    @Test
    void sendsFilesOneByOneAndSaysWhatIsWrongWithOne(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga(PAD + "/map");
        var page = bezoeker.page();
        page.locator(".nieuwdeel > summary").click();

        page.locator("#bestand")
                .setInputFiles(
                        new FilePayload[] {
                            bestand("verslag-uit-de-browser.txt", "Een verslag"),
                            bestand("leeg.txt", "")
                        });
        page.locator("form[data-uploaden] button[type=submit]").click();

        assertThat(page.locator("[data-voortgang]")).containsText("leeg.txt is leeg");
        page.reload();
        assertThat(page.locator("#documenten")).containsText("verslag-uit-de-browser");
        assertThat(page.locator("[role=status].meldingen")).not().containsText("toegevoegd");

        page.locator(".nieuwdeel > summary").click();
        page.locator("#bestand").setInputFiles(bestand("brief-uit-de-browser.txt", "Een brief"));
        page.locator("form[data-uploaden] button[type=submit]").click();

        assertThat(page.locator("[role=status].meldingen"))
                .containsText("brief-uit-de-browser.txt is toegevoegd.");
    }

    private static FilePayload bestand(String naam, String inhoud) {
        return new FilePayload(naam, "text/plain", inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
