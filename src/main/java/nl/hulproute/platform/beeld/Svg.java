package nl.hulproute.platform.beeld;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Writes a picture that reads the same on a page and on paper: everything stands in attributes of
 * its own, texts are escaped, and a title and a description say what is to be seen.
 *
 * <p>Each shape takes its further attributes as names and values in turn; one with an empty value
 * is left out.
 */
public final class Svg {

    private final StringBuilder uit = new StringBuilder(4000);

    public Svg(int breedte, int hoogte, String titel, String omschrijving) {
        this(breedte, hoogte, 100, titel, omschrijving);
    }

    /**
     * @param procent how large it is shown where nothing else says so, of its own measures
     */
    public Svg(int breedte, int hoogte, int procent, String titel, String omschrijving) {
        String id = "beeld-%08x".formatted(Objects.hash(titel, omschrijving));
        begin(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                maat(breedte * procent / 100),
                "height",
                maat(hoogte * procent / 100),
                "viewBox",
                "0 0 " + breedte + " " + hoogte,
                "aria-labelledby",
                id + "-titel " + id + "-tekst",
                "font-family",
                "Liberation Sans, Arial, sans-serif");
        uit.append('>');
        woorden("title", titel, "id", id + "-titel");
        woorden("desc", omschrijving, "id", id + "-tekst");
    }

    public Svg lijn(double x1, double y1, double x2, double y2, String... eigenschappen) {
        begin("line", "x1", maat(x1), "y1", maat(y1), "x2", maat(x2), "y2", maat(y2));
        return einde(eigenschappen);
    }

    /** A line from point to point. */
    public Svg lijn(double[] xs, double[] ys, String... eigenschappen) {
        begin("polyline", "points", punten(xs, ys), "fill", "none");
        return einde(eigenschappen);
    }

    public Svg veelhoek(double[] xs, double[] ys, String... eigenschappen) {
        begin("polygon", "points", punten(xs, ys));
        return einde(eigenschappen);
    }

    public Svg rechthoek(
            double x, double y, double breedte, double hoogte, String... eigenschappen) {
        begin("rect", "x", maat(x), "y", maat(y), "width", maat(breedte), "height", maat(hoogte));
        return einde(eigenschappen);
    }

    public Svg cirkel(double x, double y, double straal, String... eigenschappen) {
        begin("circle", "cx", maat(x), "cy", maat(y), "r", maat(straal));
        return einde(eigenschappen);
    }

    /**
     * @param anker start, middle or end
     */
    public Svg tekst(double x, double y, String anker, String tekst, String... eigenschappen) {
        begin("text", "x", maat(x), "y", maat(y), "text-anchor", anker);
        attributes(eigenschappen);
        uit.append('>').append(zuiver(tekst)).append("</text>");
        return this;
    }

    /** The whole element, safe to put into a page as it is. */
    public String klaar() {
        return uit + "</svg>";
    }

    private void woorden(String naam, String woorden, String... eigenschappen) {
        begin(naam, eigenschappen);
        uit.append('>').append(zuiver(woorden)).append("</").append(naam).append('>');
    }

    private void begin(String naam, String... eigenschappen) {
        uit.append('<').append(naam);
        attributes(eigenschappen);
    }

    private Svg einde(String... eigenschappen) {
        attributes(eigenschappen);
        uit.append("/>");
        return this;
    }

    private void attributes(String... eigenschappen) {
        for (int n = 0; n < eigenschappen.length; n += 2) {
            if (!eigenschappen[n + 1].isEmpty()) {
                uit.append(' ').append(eigenschappen[n]).append("=\"");
                uit.append(zuiver(eigenschappen[n + 1])).append('"');
            }
        }
    }

    private static String punten(double[] xs, double[] ys) {
        var punten = new StringBuilder();
        for (int n = 0; n < xs.length; n++) {
            punten.append(n == 0 ? "" : " ").append(maat(xs[n])).append(',').append(maat(ys[n]));
        }
        return punten.toString();
    }

    private static String maat(double getal) {
        return BigDecimal.valueOf(getal)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** For HTML and for XML, which knows no names of letters. */
    private static String zuiver(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
