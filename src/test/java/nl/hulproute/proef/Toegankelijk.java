package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe finds against WCAG 2.2 AA, with no rule off, and whether a page fits its window. */
public final class Toegankelijk {

    private static final List<String> NORM =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules that see a colour: in the dark nothing else of a page is different. */
    private static final List<String> KLEUR = List.of("color-contrast", "link-in-text-block");

    /**
     * Runs axe in the page and gives the violations as lines. The builder of its library brings the
     * whole of axe into the page at each run and has it describe what is in order too; most of the
     * time of all journeys went there. The only frames that pages have show a PDF. Judged is what
     * {@link Plekken} has not seen before: an element of which a part is new, and that part only.
     */
    private static final String KEURING =
            """
            async ({ runOnly, nieuw }) => {
              const delen = new Set(nieuw.map((nummer) => window.hulprouteElementen[nummer]));
              const bovenste = [...delen].filter((deel) => !delen.has(deel.parentElement));
              const { violations } = await axe.run({ include: bovenste }, {
                runOnly, resultTypes: ['violations'], iframes: false });
              return violations.map((rule) => `${rule.id} (${rule.help}) ` + rule.nodes.slice(0, 5)
                .map((node) => `${node.target} ${node.html} (${node.failureSummary})`).join(' '));
            }
            """;

    private static final int SMAL = 360;
    private static final int BREED = 1280;

    private Toegankelijk() {}

    public static void keur(Page page) {
        var plekken = Plekken.van(page);
        // half a megabyte to send and to read: not to a page of which everything was seen
        if (!plekken.nieuw().isEmpty() && !(Boolean) page.evaluate("typeof axe !== 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var gebreken = new ArrayList<String>();
        look(page, SMAL, ColorScheme.LIGHT, "tag", NORM, plekken, gebreken);
        look(page, BREED, ColorScheme.DARK, "rule", KLEUR, plekken, gebreken);
        look(page, BREED, ColorScheme.LIGHT, "tag", NORM, plekken, gebreken);
        assertThat(gebreken).as("%s (%s)", page.url(), page.title()).isEmpty();
        plekken.onthoud();
    }

    private static void look(
            Page page,
            int breedte,
            ColorScheme kleuren,
            String soort,
            List<String> regels,
            Plekken plekken,
            List<String> gebreken) {
        page.setViewportSize(breedte, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
        if (overflows(page)) {
            gebreken.add("%d px: the page scrolls sideways".formatted(breedte));
        }
        if (plekken.nieuw().isEmpty()) {
            return;
        }
        var opdracht =
                Map.of(
                        "runOnly",
                        Map.of("type", soort, "values", regels),
                        "nieuw",
                        plekken.nieuw());
        ((List<?>) page.evaluate(KEURING, opdracht))
                .forEach(een -> gebreken.add("%d px, %s: %s".formatted(breedte, kleuren, een)));
    }

    private static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " > document.documentElement.clientWidth");
    }
}
