package nl.hulproute.school.toets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes an SVG picture that reads the same on a page and on paper: everything stands in attributes
 * of its own, texts are escaped, and a title and a description say what is to be seen.
 */
final class Svg {

    static final String INKT = "#1d2b2f";
    static final String ZACHT = "#4d5d62";
    static final String HULPLIJN = "#8a999d";
    static final String ACCENT = "#085454";

    /** How large it is drawn on paper, as a percentage: two fit below each other. */
    private static final int PAPIER = 84;

    private final StringBuilder uit = new StringBuilder(4000);

    /**
     * @param id of the picture within its page
     */
    Svg(String id, int breedte, int hoogte, String titel, String beschrijving) {
        uit.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%6$d" height="%7$d" viewBox="0 0 %1$d %2$d" \
                aria-labelledby="%3$s-titel %3$s-tekst"><title id="%3$s-titel">%4$s</title><desc id="%3$s-tekst">%5$s</desc>\
                """
                        .formatted(
                                breedte,
                                hoogte,
                                id,
                                zuiver(titel),
                                zuiver(beschrijving),
                                breedte * PAPIER / 100,
                                hoogte * PAPIER / 100));
        vlak(0, 0, breedte, hoogte, "#ffffff");
    }

    void vlak(double x, double y, double breedte, double hoogte, String vulling) {
        element(
                "rect",
                "x",
                maat(x),
                "y",
                maat(y),
                "width",
                maat(breedte),
                "height",
                maat(hoogte),
                "fill",
                vulling);
    }

    /**
     * @param streep the dash pattern; empty for a line without gaps
     */
    void lijn(double[] xs, double[] ys, String kleur, double dikte, String streep) {
        var punten = new StringBuilder();
        for (int n = 0; n < xs.length; n++) {
            punten.append(n == 0 ? "" : " ").append(maat(xs[n])).append(',').append(maat(ys[n]));
        }
        element(
                "polyline",
                "points",
                punten.toString(),
                "fill",
                "none",
                "stroke",
                kleur,
                "stroke-width",
                maat(dikte),
                "stroke-dasharray",
                streep);
    }

    void lijn(
            double x1, double y1, double x2, double y2, String kleur, double dikte, String streep) {
        lijn(new double[] {x1, x2}, new double[] {y1, y2}, kleur, dikte, streep);
    }

    /** A filled dot: measured. */
    void stip(double x, double y) {
        element("circle", "cx", maat(x), "cy", maat(y), "r", "4.5", "fill", ACCENT);
    }

    /** An open square: expected. */
    void blokje(double x, double y) {
        element(
                "rect",
                "x",
                maat(x - 4),
                "y",
                maat(y - 4),
                "width",
                "8",
                "height",
                "8",
                "fill",
                "#ffffff",
                "stroke",
                INKT,
                "stroke-width",
                "1.5");
    }

    /**
     * @param anker start, middle or end
     */
    void tekst(double x, double y, String anker, String tekst, String kleur, boolean vet) {
        uit.append(
                """
                <text x="%s" y="%s" text-anchor="%s" font-family="Liberation Sans, Arial, sans-serif" font-size="12"%s fill="%s">%s</text>\
                """
                        .formatted(
                                maat(x),
                                maat(y),
                                anker,
                                vet ? " font-weight=\"bold\"" : "",
                                kleur,
                                zuiver(tekst)));
    }

    String klaar() {
        return uit + "</svg>";
    }

    private void element(String naam, String... attributen) {
        uit.append('<').append(naam);
        for (int n = 0; n < attributen.length; n += 2) {
            if (!attributen[n + 1].isEmpty()) {
                uit.append(' ').append(attributen[n]).append("=\"");
                uit.append(attributen[n + 1]).append('"');
            }
        }
        uit.append("/>");
    }

    private static String maat(double getal) {
        return BigDecimal.valueOf(getal)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }

    private static String zuiver(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
