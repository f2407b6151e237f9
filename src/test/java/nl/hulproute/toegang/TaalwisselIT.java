package nl.hulproute.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

/** Another language, on pages that came after a form too: one stays where one is. */
@Browsertest
class TaalwisselIT {

    @Test
    void keepsWhatWasLookedForAndWhatWasFound(Bezoeker bezoeker) {
        Page page =
                bezoeker.als(Demoaccount.HELPDESK).ga("/helpdesk/opzoeken?zoek=regenboog").page();
        assertThat(page.locator(".documenten li").first()).isVisible();

        switchLanguage(page, "en");
        assertThat(page.locator("#zoek")).hasValue("regenboog");
        assertThat(page.locator(".documenten li").first()).isVisible();

        page.locator("#email").fill(Demoaccount.IB_REGENBOOGBRUG.email());
        page.locator("#accountVestiging").fill("99AA");
        page.locator("form[action$='/account'] button").click();
        assertThat(page.locator("#account-zoeken .keten")).containsText("Regenboogbrug");
        assertThat(page.url()).endsWith("/helpdesk/opzoeken/gevonden");
        bezoeker.keur();
        switchLanguage(page, "nl");
        assertThat(page.locator("#account-zoeken .keten")).containsText("Het account bestaat");
        assertThat(page.locator("#email")).hasValue(Demoaccount.IB_REGENBOOGBRUG.email());

        page.locator("form[action$='/bericht'] button").click();
        assertThat(page.locator(".foutenlijst")).isVisible();
        switchLanguage(page, "en");
        assertThat(page.locator("#bericht-zoeken")).isVisible();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void goesBackToTheChoiceFromACheckThatCannotBeAskedForAgain(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BESTUUR_NIEUWLAND).ga("/register/toestaan").page();
        page.locator("#systeem, main select").first().selectOption(school());
        page.locator("main form[method=get] button").click();
        page.locator("main form[method=post] button[type=submit]").last().click();
        assertThat(page.locator(".foutenlijst")).isVisible();

        switchLanguage(page, "en");

        assertThat(page.url()).endsWith("/register/toestaan");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void worksOnAPageThatSaysWhatWentWrong(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        assertThat(page.navigate("/bestaat-niet?zoek={x}").status()).isEqualTo(404);

        switchLanguage(page, "en");

        assertThat(page.url()).contains("/bestaat-niet?zoek=");
        assertThat(page.locator("h1")).hasText("This page does not exist");
    }

    private static com.microsoft.playwright.options.SelectOption school() {
        return new com.microsoft.playwright.options.SelectOption()
                .setLabel("Hulproute School (Hulproute)");
    }

    private static void switchLanguage(Page page, String naar) {
        Locator knop = page.locator(".bovenbalk form.taal button[value='" + naar + "']");
        knop.click();
        assertThat(page.locator("html")).hasAttribute("lang", naar);
    }
}
