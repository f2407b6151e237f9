package nl.hulproute.ketencheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The ketencheck as each party sees it, of the demo world as it is. */
@Browsertest
class KetenReisIT {

    private static final String KOMPASROOS = "/keten/99CC/" + Demowereld.SWV_PO.oin();

    @Test
    void everyPartySeesTheSameStepsAndItsOwnButtons(Bezoeker bezoeker) {
        Page page = bezoeker.als(Demoaccount.BESTUUR_VLECHTWERKEN).ga("/keten").page();
        assertThat(page.locator("tbody tr")).not().hasCount(0);
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Kompasroos")))
                .containsText("U bent aan zet.");
        bezoeker.keur();
        Beeld.bewaar(page, "keten-tabel");

        page.getByText("SBO De Kompasroos").click();
        assertThat(page.locator("#stap-MANDAAT_SWVSYSTEEM")).containsText("nog te doen");
        assertThat(page.locator("#stap-MANDAAT_SWVSYSTEEM a"))
                .hasAttribute("href", "/register/scholen/99CC");
        bezoeker.keur();
        Beeld.bewaar(page, "keten-bestuur");

        page = bezoeker.als(Demoaccount.HELPDESK).ga("/keten?zoek=kompasroos").page();
        assertThat(page.locator("tbody tr")).hasCount(1);
        bezoeker.ga("/keten").keur();
        assertThat(page.locator("main")).containsText("Wat nog niet werkt");

        page = bezoeker.als(Demoaccount.BEHEERDER_PO).ga("/keten?toon=werkt").page();
        assertThat(page.locator("main")).containsText("Basisschool De Lindeboom");
        assertThat(page.locator("main")).not().containsText("Kompasroos");
        bezoeker.ga(KOMPASROOS).keur();
        page.getByText("Mail het bestuur").first().click();
        assertThat(page.locator(".melding").first()).containsText("verstuurd");
        assertThat(page.locator("main")).containsText(Demoaccount.BESTUUR_VLECHTWERKEN.email());
        Beeld.bewaar(page, "keten-swv");

        page = bezoeker.als(Demoaccount.BESTUUR_VLECHTWERKEN).ga(KOMPASROOS).page();
        assertThat(page.locator("#stap-MANDAAT_SWVSYSTEEM")).containsText("nog te doen");
        assertThat(page.locator("#stap-MANDAAT_SWVSYSTEEM")).containsText("U bent aan zet.");

        page = bezoeker.als(Demoaccount.IB_LINDEBOOM).ga("/keten").page();
        assertThat(page.locator("h1")).containsText("Lindeboom");
        assertThat(page.locator("#stap-MANDAAT_SWVSYSTEEM")).containsText("in orde");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("testbericht")).click();
        assertThat(page.locator("#stap-TESTBERICHT")).containsText("in orde");
        assertThat(page.locator(".ketenperiodes li").first()).containsText("Verzenden werkt sinds");
        bezoeker.keur();
        Beeld.bewaar(page, "keten-school");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    @Test
    void aChainOfSomebodyElseDoesNotExist(Bezoeker bezoeker) {
        for (Demoaccount account :
                List.of(Demoaccount.IB_LINDEBOOM, Demoaccount.BESTUUR_ZUIDERWAARD)) {
            Page page = bezoeker.als(account).page();

            assertThat(page.navigate(KOMPASROOS).status()).isEqualTo(404);
        }
    }
}
