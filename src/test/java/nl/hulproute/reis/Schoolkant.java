package nl.hulproute.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.proef.Bezoeker;

import java.util.regex.Pattern;

/** What an intern begeleider does at the school, page by page; each page is checked on the way. */
final class Schoolkant {

    private static final Pattern NUMMER = Pattern.compile("\\d{4}-\\d{5}");

    private final Bezoeker bezoeker;
    private final Page page;
    private final String leerling;

    /** {@code leerling}: the address of the pupil's page. */
    Schoolkant(Bezoeker bezoeker, String leerling) {
        this.bezoeker = bezoeker;
        this.page = bezoeker.page();
        this.leerling = leerling;
    }

    void bewaarInMap(FilePayload bestand, String onderwerp, String soort) {
        bezoeker.ga(leerling + "/map");
        var form = page.locator("form[data-uploaden]");
        if (!form.isVisible()) {
            page.locator(".nieuwdeel > summary").click();
        }
        form.locator("#onderwerp").fill(onderwerp);
        form.locator("#documentsoort").selectOption(soort);
        form.locator("#bestand").setInputFiles(bestand);
        form.locator("button[type=submit]").click();
        assertThat(page.locator("#documenten .rijen")).containsText(onderwerp);
    }

    void schrijfNotitie(String tekst) {
        bezoeker.ga(leerling + "/map/notities/nieuw").keur();
        page.locator("#tekst").fill(tekst);
        bewaar();
        assertThat(page.locator("#notities")).containsText(tekst);
    }

    /** <em>Nieuwe hulpvraag toevoegen</em>, up to the form. */
    void begin(String swv, String aanvraagtype) {
        bezoeker.ga(leerling + "/samenwerkingsverband").keur();
        page.locator("main a[href$='/samenwerkingsverband/nieuw']").click();
        assertThat(page.locator("main")).containsText(swv);
        bezoeker.keur();
        knop("Kies " + aanvraagtype).click();
        assertThat(page.locator("#omschrijving")).isVisible();
    }

    /** <em>Opslaan en verzenden</em>, the preview, the confirmation; gives the dossiernummer. */
    String verzend() {
        knop("Opslaan en verzenden").click();
        assertThat(page).hasURL(Pattern.compile("/verzenden$"));
        bezoeker.keur();
        knop("Verzenden").click();
        assertThat(page).hasURL(Pattern.compile("/hulpvragen/[0-9a-f-]+$"));
        page.locator(".bezorging-bezorgd").first().waitFor();
        var nummer = page.locator("dl.cijfers .cijfer", met("Dossiernummer")).locator("dd");
        assertThat(nummer).hasText(NUMMER);
        bezoeker.keur();
        return nummer.textContent().strip();
    }

    /** <em>Statussen updaten</em> shows this state at the hulpvraag with this number. */
    void ziet(String dossiernummer, String status) {
        bezoeker.ga(leerling + "/samenwerkingsverband");
        knop("Statussen updaten").click();
        assertThat(kaart(dossiernummer).locator(".status")).hasText(status);
    }

    void open(String dossiernummer) {
        bezoeker.ga(leerling + "/samenwerkingsverband");
        kaart(dossiernummer).locator("h3 a").click();
        assertThat(page.locator("dl.cijfers")).containsText(dossiernummer);
    }

    private Locator kaart(String dossiernummer) {
        return page.locator(".kaartlijst > li", met(dossiernummer));
    }

    void bewaar() {
        knop("Opslaan").click();
    }

    Locator knop(String naam) {
        return page.locator("main")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .and(page.locator("button, button *, a.btn, a.btn *"));
    }

    private static Page.LocatorOptions met(String tekst) {
        return new Page.LocatorOptions().setHasText(tekst);
    }
}
