package nl.hulproute.proef;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/** Pictures of a page to look at while working, under target/beeld; CI has nobody to look. */
public final class Beeld {

    static final int BREED = 1280;
    static final int HOOG = 900;

    private static final int SMAL = 390;
    private static final boolean AAN = !"true".equals(System.getenv("CI"));

    private Beeld() {}

    /** The whole page as on a phone and wide; wide it stays. */
    public static void bewaar(Page page, String naam) {
        if (!AAN) {
            page.setViewportSize(BREED, HOOG);
            return;
        }
        for (int breedte : new int[] {SMAL, BREED}) {
            page.setViewportSize(breedte, HOOG);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of("target/beeld", "%s-%d.png".formatted(naam, breedte))));
        }
    }
}
