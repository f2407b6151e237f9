package nl.hulproute.proef;

import java.util.regex.Pattern;

/** What a form on a page sends along unseen. */
public final class Formulier {

    private static final Pattern GEZIEN = Pattern.compile("name=\"gezien\" value=\"([^\"]+)\"");

    private Formulier() {}

    /** The mark of what it shows. */
    public static String gezien(String pagina) {
        var gevonden = GEZIEN.matcher(pagina);
        if (!gevonden.find()) {
            throw new AssertionError("no mark on the page");
        }
        return gevonden.group(1);
    }
}
