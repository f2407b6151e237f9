package nl.hulproute.school.hulpvraag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

@Hulproutetest
@Browsertest
class HulpvraagpaginasIT {

    private static final double BEZORGTIJD = 30_000;
    private static final String WACHTWOORD = "welkom bij hulproute";
    private static final String SWV = "/samenwerkingsverband";
    private static final String PAD = pad(2, SWV);

    @Test
    void everyPageOnTheWayIsAccessibleAndWhole(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(PAD).keur();
        Page page = bezoeker.page();

        page.locator("main a[href$='/nieuw']").first().click();
        bezoeker.keur();
        page.locator("main button[name=type]", new Page.LocatorOptions().setHasText("Arrangement"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/bewerken$"));
        bezoeker.keur();

        page.locator("#omschrijving").fill("We vragen zes uur begeleiding per week.");
        assertThat(page.locator("#stand .bewaard")).containsText("Opgeslagen om");
        page.locator("button[value=verzamelen]").click();
        assertThat(page.locator("#slot-opp")).containsText("Versie 1, vastgesteld op");
        page.locator("#deel-bijlagen")
                .screenshot(
                        new Locator.ScreenshotOptions()
                                .setPath(Path.of("target/beeld/hulpvraag-bijlagen.png")));
        page.locator("#deel-notities input[name=notities]").first().check();
        page.locator("#deel-blokken details").nth(3).locator("summary").click();
        assertThat(page.locator("#deel-blokken dl").first()).isVisible();
        bezoeker.keur();
        addsABijlageWithoutLosingWhatWasTyped(bezoeker);
        bezoeker.keur();

        page.locator("button[value=verzenden]").click();
        assertThat(page).hasURL(Pattern.compile("/verzenden$"));
        bezoeker.keur();
        page.locator("main form[action$='/verzenden'] button").click();
        assertThat(page.locator(".bezorging-bezorgd")).isVisible(bezorgd());
        bezoeker.keur();

        page.locator("a[href$='/bijlagen-toevoegen']").click();
        bezoeker.keur();
        page.locator("input[name=documenten]:not([disabled])").first().check();
        page.locator("main form button.btn-primary").click();
        assertThat(page.locator(".aanvulling")).isVisible();

        bezoeker.ga(PAD).keur();
        bezoeker.ga("/hulpvragen").keur();
        bezoeker.ga("/beheer/koppelingen").keur();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void savesWhatWasTypedAfterTheSessionEndedOnceOneLoggedInOnAnotherTab(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(pad(4, SWV));
        Page page = bezoeker.page();
        page.locator("main a[href$='/nieuw']").first().click();
        page.locator("main button[name=type]", met("Arrangement")).first().click();
        var omschrijving = page.locator("#omschrijving");
        page.context().clearCookies();

        omschrijving.fill("Getypt na het einde van de sessie.");
        assertThat(page.locator("#storing")).containsText("U bent niet meer ingelogd");
        bezoeker.keur();
        Page tab = page.context().waitForPage(() -> page.locator("#storing a").click());
        tab.locator("#email").fill(Demoaccount.IB_LINDEBOOM.email());
        tab.locator("#wachtwoord").fill(WACHTWOORD);
        tab.locator("main button[type=submit]").click();
        assertThat(tab.locator(".account-naam")).isVisible();
        tab.close();
        page.bringToFront();
        page.evaluate("dispatchEvent(new Event('focus'))");

        assertThat(page.locator("#stand .bewaard")).containsText("Opgeslagen om");
        assertThat(page.locator("#storing")).isEmpty();
        page.reload();
        assertThat(omschrijving).hasValue("Getypt na het einde van de sessie.");
    }

    @Test
    void aDoubleClickBeginsOneHulpvraag(Bezoeker bezoeker) {
        var page = bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(pad(3, SWV + "/nieuw")).page();

        var begonnen = new ArrayList<String>();
        page.onRequest(een -> {
            if (een.method().equals("POST") && een.url().endsWith("/nieuw")) {
                begonnen.add(een.url());
            }
        });
        page.locator("main button[name=type]").first().dblclick();

        assertThat(page).hasURL(Pattern.compile("/bewerken$"));
        assertThat(begonnen).hasSize(1);
    }

    /** What is sent from a page of before is not stored, and the page says why. */
    @Test
    void aFileThatIsSentAfterTheSessionEndedIsNotSaidToHaveFailedUnderway(Bezoeker bezoeker) {
        String pad = pad(3, "/map");
        var page = bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(pad).page();
        page.locator("summary", met("Nieuw bestand")).click();
        page.context().clearCookies();
        var ander = page.context().newPage();
        ander.navigate(page.url());
        ander.close();
        sendFile(page);
        assertThat(page).hasURL(Pattern.compile("/inloggen\\?verlopen=formulier$"));

        bezoeker.als(Demoaccount.IB_LINDEBOOM).ga(pad);
        page.locator("summary", met("Nieuw bestand")).click();
        page.evaluate("document.querySelector('#nieuw-bestand [name=_csrf]').value = 'oud'");
        sendFile(page);
        assertThat(page.locator("#nieuw-bestand .veldfout")).containsText("opnieuw ingelogd");
    }

    private static void sendFile(Page page) {
        page.locator("#bestand")
                .setInputFiles(new FilePayload("laat.txt", "text/plain", new byte[] {65}));
        page.locator("#nieuw-bestand button[type=submit]").click();
    }

    private static void addsABijlageWithoutLosingWhatWasTyped(Bezoeker bezoeker) {
        var page = bezoeker.page();
        var omschrijving = page.locator("#omschrijving");
        bezoeker.traag();
        page.waitForRequest(
                een -> een.url().endsWith("/bewerken"),
                () -> {
                    omschrijving.fill("We vragen zeven uur begeleiding per week.");
                    omschrijving.blur();
                });
        omschrijving.fill("We vragen acht uur begeleiding per week.");
        byte[] inhoud = "Kijk mee in de klas.".getBytes(StandardCharsets.UTF_8);
        page.locator("#bestand")
                .setInputFiles(new FilePayload("observatie.txt", "text/plain", inhoud));
        page.locator("button[form=toevoegen]").click();

        assertThat(page.locator("#deel-bijlagen .stukken a", met("observatie.txt"))).isVisible();
        assertThat(page.locator("#omschrijving"))
                .hasValue("We vragen acht uur begeleiding per week.");
        assertThat(page.locator("#slot-opp input[name=bijlagen]").first()).isChecked();
        var nieuw = page.locator("#deel-bijlagen li", met("observatie.txt"));
        assertThat(nieuw.locator("input[name=bijlagen]")).isChecked();
        nieuw.getByLabel("Waarom is dit nodig?").fill("Zo kijkt de leerkracht mee.");
        assertThat(page.locator("#stand .gemis li:not(.advies)")).hasCount(0);
    }

    private static String pad(int leerling, String deel) {
        return "/leerlingen/" + Voorbeeldleerling.id(Demowereld.LINDEBOOM, leerling) + deel;
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }

    private static LocatorAssertions.IsVisibleOptions bezorgd() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(BEZORGTIJD);
    }
}
