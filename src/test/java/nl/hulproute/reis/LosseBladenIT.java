package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that lie on nobody's way, but that somebody comes at one day. */
@Browsertest
class LosseBladenIT {

    private static final Pattern LINK = Pattern.compile("(/wachtwoord/\\S+)");

    @Autowired Postbus postbus;

    @Test
    void linksThatLeadNowhereSayWhatToDo(Bezoeker bezoeker) {
        Page page = bezoeker.page();
        for (String pad : List.of("/ouders/uitnodiging/bestaat-niet", "/wachtwoord/bestaat-niet")) {
            assertThat(page.navigate(pad).status()).isEqualTo(404);
            assertThat(page.locator("h1")).isVisible();
            bezoeker.keur();
        }
    }

    @Test
    void aForgottenPasswordIsChosenAnewByTheLinkInTheMail(Bezoeker bezoeker) {
        String wie = Demoaccount.BEHEERDER_VO.email();
        Page page = bezoeker.ga("/wachtwoord-vergeten").page();
        page.locator("#email").fill(wie);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText(wie);

        String link =
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> link(wie), Optional::isPresent)
                        .orElseThrow();
        bezoeker.ga(link).keur();
        page.locator("#wachtwoord").fill("kort");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".foutenlijst")).isVisible();
    }

    @Test
    void formsOfWhatSeldomChanges(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.DIRECTEUR_REGENBOOGBRUG).ga("/school").page();
        page.locator("main a[href$='/school/bewerken']").click();
        assertThat(page.locator("#naam")).isVisible();
        bezoeker.keur();

        bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/swv/beheer/aanvraagtypes");
        page.locator("main a[href*='/aanvraagtypes/']:not([href$='/nieuw'])").first().click();
        assertThat(page.locator("#naam")).isVisible();
        bezoeker.keur();
    }

    private Optional<String> link(String aan) {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.aan().equals(aan))
                .map(stuk -> LINK.matcher(stuk.tekst()))
                .filter(Matcher::find)
                .map(gevonden -> gevonden.group(1))
                .findFirst();
    }
}
