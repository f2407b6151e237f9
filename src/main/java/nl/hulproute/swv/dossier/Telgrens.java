package nl.hulproute.swv.dossier;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * Where the counts of the worklist end: nobody handles more at a time, and a count that goes on
 * takes longer with each year's dossiers.
 */
final class Telgrens {

    static final int MEESTE = 1_000;

    private Telgrens() {}

    /** {@code 12}, or {@code 1.000+} for what was not counted to its end. */
    static String text(int aantal, int grens, Locale taal) {
        String getal = NumberFormat.getIntegerInstance(taal).format(Math.min(aantal, grens));
        return aantal > grens ? getal + "+" : getal;
    }
}
