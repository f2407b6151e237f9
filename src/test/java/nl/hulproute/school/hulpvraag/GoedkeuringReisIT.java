package nl.hulproute.school.hulpvraag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** From <em>Ter goedkeuring aanbieden</em> by way of a reason to <em>bezorgd</em>. */
@Browsertest
class GoedkeuringReisIT {

    private static final double BEZORGTIJD = 30_000;
    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final Demoaccount DIRECTEUR = Demoaccount.DIRECTEUR_REGENBOOGBRUG;
    private static final String NIEUW =
            "/leerlingen/"
                    + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 2)
                    + "/samenwerkingsverband/nieuw";

    @Test
    void aHulpvragGoesOutAfterItWasGivenBackOnce(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        bezoeker.als(DIRECTEUR).ga("/school").keur();
        bezoeker.ga("/school/goedkeuring").keur();
        page.locator("main button[name=aan]").click();
        assertThat(page.locator(".melding").first()).containsText("staat aan");
        bezoeker.keur();
        Beeld.bewaar(page, "goedkeuring-regel");
        try {
            bezoeker.als(IB);
            offer(bezoeker);
            String pad = page.url();

            bezoeker.als(DIRECTEUR);
            assertThat(page).hasURL(Pattern.compile("status=goedkeuring$"));
            bezoeker.keur();
            Beeld.bewaar(page, "goedkeuring-lijst");
            bezoeker.ga(path(pad)).keur();
            Beeld.bewaar(page, "goedkeuring-directeur");
            page.locator("#terug-reden").fill("Noem ook wat er in de groep is geprobeerd.");
            page.locator("form[action$='/teruggeven'] button").click();

            bezoeker.als(IB).ga(path(pad).replace("/verzenden", "/bewerken")).keur();
            Beeld.bewaar(page, "goedkeuring-terug");
            page.locator("#omschrijving").fill("Een half jaar hulp in de groep hielp niet genoeg.");
            page.locator("button[value=verzenden]").click();
            page.locator("main form[action$='/goedkeuring'] button.btn-primary").click();
            assertThat(page.locator(".goedkeuring .melding")).containsText("Wacht op goedkeuring");
            bezoeker.keur();
            Beeld.bewaar(page, "goedkeuring-aangeboden");

            bezoeker.als(DIRECTEUR).ga(path(pad));
            page.locator("main form[action$='/verzenden'] button.btn-primary").click();
            assertThat(page.locator(".bezorging-bezorgd"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(BEZORGTIJD));
            bezoeker.keur();
        } finally {
            bezoeker.als(DIRECTEUR).ga("/school/goedkeuring");
            page.locator("main button[name=aan]").click();
        }
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static void offer(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        bezoeker.ga(NIEUW);
        page.locator("main button[name=type]", new Page.LocatorOptions().setHasText("Arrangement"))
                .first()
                .click();
        page.locator("#omschrijving").fill("We vragen zes uur begeleiding per week.");
        page.locator("button[value=verzamelen]").click();
        assertThat(page.locator("#deel-bijlagen [role=status]").first()).isVisible();
        page.locator("button[value=verzenden]").click();
        page.locator("main form[action$='/goedkeuring'] button.btn-primary").click();
        assertThat(page.locator(".goedkeuring .melding")).containsText("Wacht op goedkeuring");
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/hulpvragen/"));
    }
}
