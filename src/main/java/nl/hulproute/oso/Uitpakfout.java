package nl.hulproute.oso;

import java.io.EOFException;
import java.util.Locale;

/** Says in Dutch why a content cannot be unpacked. */
final class Uitpakfout {

    private static final String DUS = " en kan niet worden uitgepakt";

    private Uitpakfout() {}

    static String zin(Exception e) {
        String tekst = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (tekst.contains("base64")) {
            return (tekst.contains("dangling") || tekst.contains("ending")
                            ? "is afgebroken midden in de Base64"
                            : "is geen goede Base64")
                    + DUS;
        }
        return (e instanceof EOFException
                        ? "is onvolledig (de ZIP houdt te vroeg op)"
                        : "is beschadigd (de ZIP klopt niet)")
                + DUS;
    }
}
