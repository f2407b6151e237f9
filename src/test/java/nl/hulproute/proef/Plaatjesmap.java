package nl.hulproute.proef;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of pages, one of each template, for the manual; and, to look at while working, each wide
 * and narrow, light and dark. Only {@code bin/plaatjes} asks for them.
 */
public final class Plaatjesmap {

    /** Whether pictures are made, instead of what a test otherwise does with a page. */
    public static final boolean AAN = Boolean.getBoolean("hulproute.plaatjes");

    public static final Path HANDLEIDING = Path.of("docs/handleiding/plaatjes");

    private static final int BREEDTE = 1100;

    private Plaatjesmap() {}

    /** {@code swv/dossier/werklijst} is kept as {@code swv-dossier-werklijst.png}. */
    public static Path bestand(String blad) {
        return HANDLEIDING.resolve(naam(blad) + ".png");
    }

    /** A picture of what this page is about, without the menu: its first screen. */
    public static void maak(Page page, String blad) {
        page.setViewportSize(BREEDTE, Beeld.HOOG);
        page.evaluate("scrollTo(0, 0)");
        BoundingBox inhoud = inhoud(page).boundingBox();
        double hoogte = Math.min(inhoud.height, Beeld.HOOG);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(bestand(blad))
                        .setFullPage(true)
                        .setClip(inhoud.x, inhoud.y, inhoud.width, hoogte));
        page.setViewportSize(Beeld.BREED, Beeld.HOOG);
    }

    public static boolean heeft(String blad) {
        return Files.exists(bestand(blad));
    }

    /** What a page is about, without what all pages have. */
    public static Locator inhoud(Page page) {
        return page.locator("#inhoud, main").first();
    }

    /** The whole page in each width and colour scheme. */
    public static void bekijk(Page page, String blad) {
        for (ColorScheme kleuren : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
            Beeld.bewaar(page, "kijken/%s-%s".formatted(naam(blad), kleuren));
        }
    }

    private static String naam(String blad) {
        return blad.replace('/', '-');
    }
}
