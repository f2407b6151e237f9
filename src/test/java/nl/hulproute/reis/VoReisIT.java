package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

/** The same road from a school for secondary education: profile VOSWV, its own SWV. */
@Browsertest
class VoReisIT {

    private static final String LEERLING =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.WAARDCOLLEGE, 4);
    private static final String REDEN = "Wij vragen alleen een gesprek.";

    @Test
    void aConsultForAPupilOfTheWaardcollege(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.ZORG_WAARDCOLLEGE).ga(LEERLING);
        var page = bezoeker.page();
        String naam = page.locator("h1").textContent().strip();
        var school = new Schoolkant(bezoeker, LEERLING);

        school.begin(Demowereld.SWV_VO.naam(), "Consult of advies");
        page.locator("#omschrijving").fill("Wij zoeken een passende plek voor de middaguren.");
        page.locator("#deel-toelichting input[value=nvt]").check();
        page.locator("#reden").fill(REDEN);
        assertThat(page.locator("#stand .gemis li:not(.advies)")).hasCount(0);
        String nummer = school.verzend();

        bezoeker.als(Demoaccount.BEHANDELAAR_VO);
        var swv = new Swvkant(bezoeker);
        swv.open(nummer);
        assertThat(page.locator("h1")).containsText(naam);
        assertThat(page.locator("ul.documenten > li")).hasCount(1);
        page.locator(".nav-tabs a[href$='/xml']").click();
        assertThat(page.locator("main")).containsText("VOSWV");
        bezoeker.keur();
        swv.open(nummer);
        swv.geefStatus("in-behandeling", "Wij bellen u deze week.");
        assertThat(swv.status()).hasText("In behandeling");

        bezoeker.als(Demoaccount.ZORG_WAARDCOLLEGE);
        school.ziet(nummer, "In behandeling");
        school.open(nummer);
        assertThat(page.locator("main")).containsText("Wij bellen u deze week.");
        assertThat(bezoeker.klachten()).isEmpty();
    }
}
