package nl.hulproute.school.gegeven;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

import java.util.List;

@Browsertest
class GegevenpaginasIT {

    private static final String PO =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1);
    private static final String LEEG =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 12);
    private static final String VO =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.WAARDCOLLEGE, 1);

    @Test
    void everyPageWithDataIsAccessibleAndWhole(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG);
        for (String pad :
                List.of("/medisch", "/gegevens", "/verzuim", "/cijfers", "/gegevens/rvc/nieuw")) {
            bezoeker.ga(PO + pad).keur();
        }
        bezoeker.ga(LEEG + "/gegevens").keur();
        bezoeker.als(Demoaccount.ZORG_WAARDCOLLEGE);
        for (String pad : List.of("/gegevens", "/cijfers", "/cijfers/vak/nieuw")) {
            bezoeker.ga(VO + pad).keur();
        }
        for (String soort : List.of("eindtoets", "cijferlijst")) {
            bezoeker.ga(VO + "/cijfers").page().locator("#" + soort + " .rijknoppen a").click();
            bezoeker.keur();
        }

        assertThat(bezoeker.klachten()).isEmpty();
    }

    /** With the keyboard: what is wrong is said at its field, Enter saves, and it can be undone. */
    @Test
    void entersMarksInAGridAndUndoesARemoval(Bezoeker bezoeker) {
        bezoeker.als(Demoaccount.IB_REGENBOOGBRUG).ga(LEEG + "/cijfers");
        var page = bezoeker.page();
        page.locator("#cijferlijst .card-actions a").click();
        Locator cellen = page.locator(".invultabel input");
        for (int vak = 0; vak < 3; vak++) {
            cellen.nth(3 * vak).fill("Vak " + vak);
            cellen.nth(3 * vak + 1).fill("6," + vak);
        }
        page.locator("[id='cijferlijstTypelijst.naam']").fill("Herfstrapport");

        page.locator("[name=meer]").first().click();
        assertThat(page.locator("[id='cijferlijstTypelijst.onderdeel.2.naam']")).hasValue("Vak 2");
        page.locator("[id='cijferlijstTypelijst.naam']").press("Enter");
        assertThat(page.locator(".foutenlijst")).containsText("Jaargroep: vul dit in");
        bezoeker.keur();
        page.locator("#jaargroep").selectOption("3");
        page.locator("[id='cijferlijstTypelijst.score.0.kwalificatie']").fill("Goed op weg");
        page.locator("[id='cijferlijstTypelijst.naam']").press("Enter");

        assertThat(page.locator("#cijferlijst")).containsText("Herfstrapport");
        assertThat(page.locator("#cijferlijst tbody tr")).hasCount(3);
        page.locator("#cijferlijst .btn-gevaar").click();
        assertThat(page.locator("#cijferlijst")).not().containsText("Herfstrapport");
        page.locator(".ongedaan button").click();
        assertThat(page.locator("#cijferlijst")).containsText("Herfstrapport");
        bezoeker.keur();
        page.locator("#cijferlijst .btn-gevaar").click();
        assertThat(bezoeker.klachten()).isEmpty();
    }
}
