package nl.hulproute.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.util.ArrayList;
import java.util.List;

/** What axe finds against WCAG 2.2 AA, with no rule off, and whether a page fits its window. */
public final class Toegankelijk {

    private static final List<String> NORM =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The rules that see a colour: in the dark nothing else of a page is different. */
    private static final List<String> KLEUR = List.of("color-contrast", "link-in-text-block");

    private static final int SMAL = 360;
    private static final int BREED = 1280;

    private Toegankelijk() {}

    public static void keur(Page page) {
        var gebreken = new ArrayList<String>();
        for (int breedte : new int[] {SMAL, BREED}) {
            page.setViewportSize(breedte, 900);
            if (overflows(page)) {
                gebreken.add("%d px: the page scrolls sideways".formatted(breedte));
            }
            for (var kleuren : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
                violations(page, kleuren)
                        .forEach(gebrek ->
                                gebreken.add(breedte + " px, " + kleuren + ": " + gebrek));
            }
        }
        assertThat(gebreken).as("%s (%s)", page.url(), page.title()).isEmpty();
    }

    private static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " > document.documentElement.clientWidth");
    }

    private static List<String> violations(Page page, ColorScheme kleuren) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        return (kleuren == ColorScheme.DARK ? axe.withRules(KLEUR) : axe.withTags(NORM))
                .analyze().getViolations().stream().map(Toegankelijk::text).toList();
    }

    private static String text(Rule rule) {
        var plaatsen =
                rule.getNodes().stream()
                        .map(node ->
                                "%s %s (%s)"
                                        .formatted(
                                                node.getTarget(),
                                                node.getHtml(),
                                                node.getFailureSummary()));
        return rule.getId() + " (" + rule.getHelp() + ") " + plaatsen.limit(5).toList();
    }
}
