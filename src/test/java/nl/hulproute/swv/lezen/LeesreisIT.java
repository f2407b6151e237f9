package nl.hulproute.swv.lezen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Beeld;
import nl.hulproute.proef.Bezoeker;
import nl.hulproute.proef.Browsertest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.regex.Pattern;

/** A behandelaar reads a report: searches it, turns it and lays another document beside it. */
@Browsertest
class LeesreisIT {

    @Autowired ApplicationContext context;

    @Test
    void readsAReport(Bezoeker bezoeker) throws Exception {
        var proef = new Leesproef(context);
        Page page =
                bezoeker.als(Demoaccount.BEHANDELAAR_PO)
                        .ga("/swv/dossiers/" + proef.dossier.id())
                        .page();
        page.locator("a:has-text('Lezen')").nth(1).scrollIntoViewIfNeeded();
        Beeld.bewaar(page, "lezen-dossier");
        page.locator("a[href='" + proef.pad("verslag.pdf") + "/lezen']").press("Enter");
        assertThat(page.locator("h1")).hasText("verslag.pdf");
        assertThat(page.locator(".blad img")).not().hasJSProperty("naturalWidth", 0);
        bezoeker.keur();

        page.locator("#zoek").fill("coordineren");
        page.locator("#zoek").press("Enter");
        assertThat(page.locator("#treffers-kop")).hasText("2 keer gevonden");
        assertThat(page.locator(".leesstand")).hasText("Pagina 2 van 3");
        assertThat(page.locator(".blad rect")).hasCount(1);
        assertThat(page.locator(".blad img")).not().hasJSProperty("naturalWidth", 0);
        bezoeker.keur();
        Beeld.bewaar(page, "lezen-zoeken");
        page.locator(".treffers button").nth(1).press("Enter");
        assertThat(page.locator(".leesstand")).hasText("Pagina 3 van 3");

        page.locator(".leesdraai button").nth(1).click();
        assertThat(page.locator(".leesstand")).hasText("Pagina 3 van 3");
        assertThat(page.locator(".blad img")).hasAttribute("src", Pattern.compile("kwarten=1"));
        bezoeker.keur();

        page.locator("#rechts").selectOption("advies.pdf");
        page.locator(".leesbalk .leesnaast button").click();
        assertThat(page.locator(".naastdeel")).hasCount(2);
        assertThat(page.locator(".naastdeel .blad img").nth(1))
                .not()
                .hasJSProperty("naturalWidth", 0);
        bezoeker.keur();
        Beeld.bewaar(page, "lezen-naast");
        assertThat(bezoeker.klachten()).isEmpty();
    }

    /**
     * On a phone the strip of pages scrolls within itself, and what folds out stays in the window.
     */
    @Test
    void staysWithinThePhone(Bezoeker bezoeker) throws Exception {
        var proef = new Leesproef(context);
        Page page =
                bezoeker.als(Demoaccount.BEHANDELAAR_PO)
                        .ga(proef.pad("verslag.pdf") + "/lezen")
                        .page();
        page.setViewportSize(390, 844);
        // as many pages as a real report has
        page.evaluate(
                "const strook = document.querySelector('.bladen'), een = strook.firstElementChild;"
                        + " for (let n = 0; n < 12; n++) strook.append(een.cloneNode(true))");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        assertThat(
                        page.evaluate(
                                "(s => s.scrollWidth >"
                                        + " s.clientWidth)(document.querySelector('.bladen'))"))
                .isEqualTo(true);

        bezoeker.ga("/swv/dossiers");
        var knop = page.locator(".lijst-kop details.rechts:has(input[name=kolom]) > summary");
        knop.click();
        var paneel =
                page.locator(".lijst-kop details.rechts form:has(input[name=kolom])").boundingBox();
        assertThat(paneel.x).isGreaterThanOrEqualTo(0);
        assertThat(paneel.x + paneel.width).isLessThanOrEqualTo(390);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.locator("input[name=kolom]").first().focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("input[name=kolom]").first()).isHidden();
        assertThat(knop).isFocused();
    }
}
