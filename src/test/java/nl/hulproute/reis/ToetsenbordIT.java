package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Who has no mouse or does not see the page, on pages of which a part is replaced. */
@Browsertest
class ToetsenbordIT {

    @Test
    void aPageThatRenewsItselfKeepsTheFocusAndWhatIsFoldedOut(Bezoeker bezoeker) {
        // a board that did not give all mandates: it waits, and its page looks every two seconds
        Page page = bezoeker.als(Demoaccount.IB_KOMPASROOS).ga("/hulpvragen?status=alle").page();
        page.locator("tbody th a").first().click();
        assertThat(page.locator("main [hx-trigger='every 2s']")).hasCount(1);
        Locator blok = page.locator("details.dossierblok").first();
        boolean open = (Boolean) blok.evaluate("blok => blok.open");
        blok.locator("summary").click();
        Locator link = page.locator("main a[href$='/leerling-verhuist']");
        link.focus();
        page.locator("main").evaluate("main => { main.dataset.oud = 'ja'; }");

        assertThat(page.locator("main:not([data-oud])")).hasCount(1);
        assertThat(link).isFocused();
        assertThat(blok.evaluate("blok => blok.open")).isEqualTo(!open);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void howManyASearchFoundIsSaidInAPlaceThatStays(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga("/leerlingen").page();
        Locator omroep = page.locator("body > [role=status]");
        assertThat(omroep).hasText("");

        page.locator("#tekst").pressSequentially("Jansen");

        assertThat(omroep).containsText("leerling");
        assertThat(page.locator("#tekst")).isFocused();
    }

    @Test
    void aMenuThatTheKeyboardLeavesFolds(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers").page();
        Locator menu = page.locator(".bovenbalk details.rechts");
        menu.locator("summary").press("Enter");
        assertThat(menu).hasAttribute("open", "");

        menu.locator("button").focus();
        page.keyboard().press("Tab");

        assertThat(menu).not().hasAttribute("open", "");
    }

    @Test
    void aMenuStaysOpenForTheMouseThatClicksOnTheWordsOfATick(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers").page();
        Locator menu = page.locator("details.uitklap:has(input[name=kolom])");
        menu.locator("summary").click();
        Locator vink = menu.locator("input[name=kolom]").first();
        boolean aan = vink.isChecked();

        menu.locator("label").first().click();

        assertThat(menu).hasAttribute("open", "");
        assertThat(vink.isChecked()).isEqualTo(!aan);
    }

    @Test
    void aButtonThatCanDoNoMoreLeavesTheFocusInItsRow(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/beheer/aanvraagtypes").page();
        Locator tweede = page.locator("#lijst li").nth(1);
        String omhoog = tweede.locator("[id^=omhoog-]").getAttribute("id");

        tweede.locator("[id^=omhoog-]").press("Enter");

        Locator eerste = page.locator("#lijst li").first();
        assertThat(eerste.locator("#" + omhoog)).isDisabled();
        assertThat(eerste.locator("a")).isFocused();
        eerste.locator("[id^=omlaag-]").press("Enter");
        assertThat(tweede.locator("#" + omhoog)).isEnabled();
    }

    @Test
    void aFieldWithAnErrorSaysSoAndTheListOfErrorsHasTheFocus(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga("/leerlingen/nieuw").page();

        page.locator(".formulier-acties button").first().press("Enter");

        assertThat(page.locator(".foutenlijst")).isFocused();
        assertThat(page.locator("#achternaam")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#voorvoegsel")).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void whatHasTheKeyboardShowsItInBothColourSchemes(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BEHANDELAAR_PO).ga("/swv/dossiers").page();
        for (ColorScheme kleuren : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
            for (String wat : List.of(".btn", ".form-select", ".form-control", "a.nummer")) {
                Locator een = page.locator("main " + wat).first();
                een.focus();
                page.keyboard().press("Shift+Tab");
                page.keyboard().press("Tab");
                assertThat(een).isFocused();
                assertThat(een).hasCSS("outline-style", "solid");
                assertThat(een).hasCSS("outline-width", "3px");
            }
        }
    }
}
