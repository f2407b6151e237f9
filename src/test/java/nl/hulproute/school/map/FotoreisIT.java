package nl.hulproute.school.map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;
import nl.hulproute.proef.Proeffoto;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;

/** An intern begeleider puts photos of a letter in the map, and the same ones again. */
@Browsertest
class FotoreisIT {

    @Test
    void putsPhotosTogetherAndHearsOfADouble(Bezoeker bezoeker) throws Exception {
        var leerling = Voorbeeldleerling.id(Demowereld.KOMPASROOS, 23);
        var fotos =
                new FilePayload[] {
                    photo("IMG_10.jpg", "III"), photo("IMG_8.jpg", "I"), photo("IMG_9.jpg", "II")
                };
        Page page =
                bezoeker.als(Demoaccount.IB_KOMPASROOS)
                        .ga("/leerlingen/" + leerling + "/map")
                        .page();
        if (!page.locator("#bestand").isVisible()) {
            page.locator(".nieuwdeel > summary").click();
        }
        assertThat(page.locator(".fotokeuze")).isHidden();

        page.locator("#bestand").setInputFiles(fotos);
        assertThat(page.locator(".fotonaam"))
                .hasText(new String[] {"IMG_8.jpg", "IMG_9.jpg", "IMG_10.jpg"});
        page.getByLabel("Zet IMG_10.jpg een plaats hoger").press("Enter");
        assertThat(page.locator(".fotonaam"))
                .hasText(new String[] {"IMG_8.jpg", "IMG_10.jpg", "IMG_9.jpg"});
        assertThat(page.getByLabel("Zet IMG_10.jpg een plaats hoger")).isFocused();
        page.locator("#pdfnaam").fill("Brief van de logopedist");
        bezoeker.keur();
        Beeld.bewaar(page, "foto-fotos");

        page.locator(".nieuwdeel button[type=submit]").click();
        assertThat(page.locator(".meldingen[role=status]"))
                .containsText("De foto's zijn één PDF geworden");
        assertThat(page.locator(".rij-titel").first()).hasText("Brief van de logopedist");
        assertThat(page.locator("img.eerste-pagina").first()).hasJSProperty("complete", true);
        assertThat(page.locator("img.eerste-pagina").first())
                .not()
                .hasJSProperty("naturalWidth", 0);

        page.locator(".nieuwdeel > summary").click();
        page.locator("#bestand").setInputFiles(new FilePayload[] {fotos[1]});
        page.locator(".nieuwdeel button[type=submit]").click();
        assertThat(page.locator(".rij-titel").first()).hasText("IMG_8");
        page.locator(".nieuwdeel > summary").click();
        page.locator("#bestand").setInputFiles(new FilePayload[] {fotos[1]});
        page.locator(".nieuwdeel button[type=submit]").click();
        assertThat(page.locator(".meldingen[role=status]"))
                .containsText("Dit bestand staat al in de map als IMG_8");
        assertThat(page.locator(".dubbelvraag")).hasCount(1);
        bezoeker.keur();
        Beeld.bewaar(page, "foto-map");
        page.locator(".dubbelvraag button").first().click();
        assertThat(page.locator(".dubbelvraag")).hasCount(0);
        assertThat(bezoeker.klachten()).isEmpty();
    }

    private static FilePayload photo(String naam, String tekst) throws Exception {
        return new FilePayload(naam, "image/jpeg", Proeffoto.jpeg(1200, 900, tekst, 6));
    }
}
