package nl.hulproute.proef;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of a hulpvraag in a browser, used as an intern begeleider does. */
public final class Aanvraagpagina {

    private final Bezoeker bezoeker;
    private final Page page;

    /** Chooses a type from the page of the pupil that is open; the form is shown. */
    public Aanvraagpagina(Bezoeker bezoeker, String type) {
        this.bezoeker = bezoeker;
        this.page = bezoeker.page();
        page.locator("main .leerlingkop a[href$='/samenwerkingsverband/nieuw']").click();
        bezoeker.keur();
        exact("Kies " + type).and(page.locator("button")).click();
        assertThat(page.locator("#omschrijving")).isFocused();
        bezoeker.keur();
    }

    public Aanvraagpagina omschrijf(String tekst) {
        page.locator("#omschrijving").fill(tekst);
        return this;
    }

    /** Makes all that can be made; nothing obligatory is lacking then. */
    public Aanvraagpagina verzamel() {
        exact("Alles verzamelen").click();
        assertThat(page.locator("#deel-bijlagen .melding")).containsText("overzicht");
        assertThat(page.locator("#stand .gemis li:not(.advies)")).hasCount(0);
        return this;
    }

    /** Sends, and waits until it is <em>bezorgd</em>. */
    public Bezoeker verzend() {
        page.locator("button[value=verzenden]").click();
        page.locator("main form[action$='/verzenden'] button").click();
        page.locator(".bezorging-bezorgd").first().waitFor();
        return bezoeker;
    }

    private Locator exact(String tekst) {
        return page.getByText(tekst, new Page.GetByTextOptions().setExact(true));
    }
}
