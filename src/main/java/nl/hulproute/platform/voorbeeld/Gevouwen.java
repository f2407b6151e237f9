package nl.hulproute.platform.voorbeeld;

import java.text.Normalizer;
import java.util.Locale;

/** Text in which one searches: without capitals and accents, and as long as it was. */
final class Gevouwen {

    private Gevouwen() {}

    static String of(String tekst) {
        var uit = new StringBuilder(tekst.length());
        for (int n = 0; n < tekst.length(); n++) {
            uit.append(fold(tekst.charAt(n)));
        }
        return uit.toString();
    }

    private static char fold(char teken) {
        if (teken < 0x80) {
            return Character.toLowerCase(teken);
        }
        if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
            return ' ';
        }
        String los = Normalizer.normalize(String.valueOf(teken), Normalizer.Form.NFD);
        return los.substring(0, 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
