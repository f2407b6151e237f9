package nl.hulproute.proef;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.Set;

@Browsertest
class StartpaginaIT {

    /**
     * A page is opened and checked for the first account of a kind of organisation that has it; for
     * the others, who differ in data only, it is asked for and must answer.
     */
    private static final Set<String> GEKEURD = new HashSet<>();

    @Test
    void listsEveryDemoAccountAndSaysThatNothingIsReal(Bezoeker bezoeker) {
        bezoeker.ga("/").keur();

        for (Demoaccount account : Demoaccount.values()) {
            assertThat(bezoeker.page().getByText(account.naam()).first()).isVisible();
        }
        assertThat(bezoeker.page().locator(".demo-strook")).isVisible();
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void letsWhoWorksAtTwoPlacesChooseWhere(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.ICT_REGENBOOGBRUG, Demowereld.HET_EILAND.naam());
        assertThat(bezoeker.page().locator("summary .werkplek-naam"))
                .hasText(Demowereld.HET_EILAND.naam());

        bezoeker.page().locator("summary:has(.werkplek-naam)").click();
        bezoeker.keur();
        bezoeker.page().locator(".uitklap-punt", options(Demowereld.REGENBOOGBRUG.naam())).click();

        assertThat(bezoeker.page().locator("summary .werkplek-naam"))
                .hasText(Demowereld.REGENBOOGBRUG.naam());
    }

    @Test
    void speaksEnglishToWhoAsksForIt(Bezoeker bezoeker) {
        bezoeker.ga("/inloggen").keur();

        bezoeker.page().locator("button[name=taal]").click();

        assertThat(bezoeker.page().locator("html")).hasAttribute("lang", "en");
        bezoeker.keur();
    }

    @ParameterizedTest
    @EnumSource
    void givesEachAccountPagesThatAreAccessibleAndWhole(Demoaccount account, Bezoeker bezoeker) {
        bezoeker.als(account);

        String deel = bezoeker.page().locator(".werkplek-deel").textContent();
        for (String pad : bezoeker.menu()) {
            if (GEKEURD.add(deel + pad)) {
                bezoeker.ga(pad).keur();
            } else {
                bezoeker.vraag(pad);
            }
        }

        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static Page.LocatorOptions options(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}
