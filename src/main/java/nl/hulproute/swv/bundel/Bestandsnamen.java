package nl.hulproute.swv.bundel;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that every system can unpack beside each other: numbered in the order of the page, without
 * folders and without what Windows refuses, each once.
 */
final class Bestandsnamen {

    private static final int LENGTE = 120;
    private static final int EXTENSIE = 8;
    private static final Pattern VERBODEN =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\\\/:*?\"<>|]");

    private final Set<String> gegeven = new HashSet<>();
    private final int cijfers;

    Bestandsnamen(int aantal) {
        this.cijfers = Math.max(2, String.valueOf(aantal).length());
    }

    String of(int nummer, String naam) {
        String schoon = clean(naam);
        int punt = schoon.lastIndexOf('.');
        boolean kort = punt > 0 && schoon.length() - punt <= EXTENSIE;
        String extensie = kort ? schoon.substring(punt) : "";
        String stam = kort ? schoon.substring(0, punt) : schoon;
        String begin = ("%0" + cijfers + "d ").formatted(nummer) + shorten(stam).strip();
        String eigen = begin + extensie;
        for (int n = 2; !gegeven.add(eigen.toLowerCase(Locale.ROOT)); n++) {
            eigen = begin + " (" + n + ")" + extensie;
        }
        return eigen;
    }

    private static String clean(String naam) {
        String heel = Normalizer.normalize(naam, Normalizer.Form.NFC);
        String schoon =
                VERBODEN.matcher(heel)
                        .replaceAll("_")
                        .replaceAll("\\s+", " ")
                        .replaceAll("[. ]+$", "")
                        .strip();
        return schoon.isEmpty() ? "document" : schoon;
    }

    private static String shorten(String stam) {
        int tekens = stam.codePointCount(0, stam.length());
        return tekens <= LENGTE ? stam : stam.substring(0, stam.offsetByCodePoints(0, LENGTE));
    }
}
