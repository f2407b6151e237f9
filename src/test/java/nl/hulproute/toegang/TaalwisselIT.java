package nl.hulproute.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Inlog;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Another language, on pages that came after a form too: one stays where one is. */
@Browsertest
class TaalwisselIT {

    @Autowired MockMvc mvc;

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
    void goesBackToTheChoiceFromACheckThatCannotBeAskedForAgain() throws Exception {
        String pagina =
                mvc.perform(
                                post("/register/toestaan/controle")
                                        .cookie(Inlog.als(mvc, Demoaccount.BESTUUR_NIEUWLAND))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(pagina).contains("name=\"terug\" value=\"/register/toestaan\"");
    }

    @Test
    void goesToNoOtherSiteAndReadsNoVariablesInAnAddress() throws Exception {
        assertThat(switched("/keten?zoek={x}")).isEqualTo("/keten?zoek=%7Bx%7D");
        assertThat(switched("//elders.example")).isEqualTo("/");
        assertThat(switched("https://elders.example")).isEqualTo("/");
    }

    @Test
    void worksOnAPageThatSaysWhatWentWrong(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.HELPDESK).page();
        assertThat(page.navigate("/bestaat-niet?zoek=%7Bx%7D").status()).isEqualTo(404);

        switchLanguage(page, "en");

        assertThat(page.url()).contains("/bestaat-niet?zoek=%7Bx%7D");
        assertThat(page.locator("h1")).hasText("This page is not here");
    }

    private @Nullable String switched(String terug) throws Exception {
        return mvc.perform(post("/taal").param("taal", "en").param("terug", terug).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static void switchLanguage(Page page, String naar) {
        Locator knop = page.locator(".bovenbalk form.taal button[value='" + naar + "']");
        knop.click();
        assertThat(page.locator("html")).hasAttribute("lang", naar);
    }
}
