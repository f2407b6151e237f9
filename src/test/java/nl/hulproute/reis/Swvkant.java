package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import nl.hulproute.proef.Bezoeker;

/** What a behandelaar does at the samenwerkingsverband. */
final class Swvkant {

    private final Bezoeker bezoeker;
    private final Page page;

    Swvkant(Bezoeker bezoeker) {
        this.bezoeker = bezoeker;
        this.page = bezoeker.page();
    }

    /** From the worklist to the dossier: the whole row leads there. */
    void open(String dossiernummer) {
        bezoeker.ga("/swv/dossiers");
        page.locator(".werklijst tr:has(a.nummer:text-is('%s'))".formatted(dossiernummer))
                .locator("td[data-kop='Leerling']")
                // the link lies over the cell: what a mouse presses is not the cell itself
                .click(new Locator.ClickOptions().setForce(true));
        assertThat(page.locator("h1")).containsText(dossiernummer);
    }

    void geefStatus(String code, String toelichting) {
        page.locator("#naar").selectOption(code);
        page.locator("#toelichting").fill(toelichting);
        page.locator("#status button[type=submit]").click();
    }

    /** Asks one thing of the school, from the first page to the sending. */
    void vraagAanvulling(String soort, String wat, String waarom) {
        page.locator("#status a[href$='/aanvulling/vragen']").click();
        page.locator("#soort").selectOption(soort);
        page.locator("#wat").fill(wat);
        page.locator("#waarom").fill(waarom);
        page.locator("#vorm button[type=submit]").click();
        page.locator("main a[href$='/aanvulling/voorbeeld']").click();
        page.locator("form[action$='/aanvulling/versturen'] button").click();
        assertThat(page.locator(".vragen")).containsText(wat);
    }

    Locator status() {
        return page.locator(".dossierkop-status .status");
    }
}
