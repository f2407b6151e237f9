package nl.hulproute.proef;

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

    private static final Path KIJKEN = Path.of("target/kijken");
    private static final List<Integer> BREEDTES = List.of(1280, 390);
    private static final int BREEDTE = 1100;
    private static final int HOOGTE = 900;

    private Plaatjesmap() {}

    /** {@code swv/dossier/werklijst} is kept as {@code swv-dossier-werklijst.png}. */
    public static Path bestand(String blad) {
        return HANDLEIDING.resolve(blad.replace('/', '-') + ".png");
    }

    /** A picture of what this page is about, without the menu: its first screen. */
    public static void maak(Page page, String blad) {
        page.setViewportSize(BREEDTE, HOOGTE);
        page.evaluate("scrollTo(0, 0)");
        BoundingBox inhoud = page.locator("#inhoud, main").first().boundingBox();
        double hoogte = Math.min(inhoud.height, HOOGTE);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(bestand(blad))
                        .setFullPage(true)
                        .setClip(inhoud.x, inhoud.y, inhoud.width, hoogte));
        page.setViewportSize(1280, HOOGTE);
    }

    static boolean heeft(String blad) {
        return Files.exists(bestand(blad));
    }

    /** The whole page in each width and colour scheme, under a name of its own. */
    public static void bekijk(Page page, String naam) {
        for (int breedte : BREEDTES) {
            page.setViewportSize(breedte, HOOGTE);
            for (ColorScheme kleuren : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(kleuren));
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(
                                        KIJKEN.resolve(
                                                "%s-%d-%s.png".formatted(naam, breedte, kleuren))));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, HOOGTE);
    }
}
