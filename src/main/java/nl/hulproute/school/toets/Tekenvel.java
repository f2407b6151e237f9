package nl.hulproute.school.toets;

import java.util.List;

/** The sheet on which a growth chart is drawn: its size, axes and legend. */
final class Tekenvel {

    static final int BREEDTE = 640;
    static final int HOOGTE = 400;
    static final int LINKS = 56;
    static final int RECHTS = 566;
    static final int BOVEN = 34;
    static final int ONDER = 324;
    static final String VERWACHT = "7 4";

    private static final int LEGENDA = 386;
    private static final int ASTITEL = 360;

    private Tekenvel() {}

    /** The values on the left with a thin line for each, and what they are. */
    static void hoogteas(Svg svg, As as, String titel, Grafiekwoorden woorden) {
        svg.tekst(8, 16, "start", titel, Svg.ZACHT, false);
        for (double waarde : as.streepjes()) {
            double y = as.plaats(waarde);
            svg.lijn(LINKS, y, RECHTS, y, "#dfe6e7", 0.8, "");
            svg.tekst(LINKS - 8, y + 4, "end", woorden.getal(waarde), Svg.ZACHT, false);
        }
    }

    static void breedteas(Svg svg, String titel) {
        svg.lijn(LINKS, ONDER, RECHTS, ONDER, Svg.ZACHT, 1, "");
        svg.lijn(LINKS, BOVEN, LINKS, ONDER, Svg.ZACHT, 1, "");
        svg.tekst(RECHTS, ASTITEL, "end", titel, Svg.ZACHT, false);
    }

    static void streepje(Svg svg, double x, String tekst) {
        svg.lijn(x, ONDER, x, ONDER + 5, Svg.ZACHT, 1, "");
        svg.tekst(x, ONDER + 19, "middle", tekst, Svg.ZACHT, false);
    }

    static void gemeten(Svg svg, double[] xs, double[] ys) {
        svg.lijn(xs, ys, Svg.ACCENT, 2.2, "");
        for (int n = 0; n < xs.length; n++) {
            svg.stip(xs[n], ys[n]);
        }
    }

    /**
     * A value below its point, or above it when it would run into the axis, on a ground of its own
     * so that no line runs through it.
     */
    static void waarde(Svg svg, double x, double punt, String tekst) {
        double breed = tekst.length() * 6.8 + 4;
        double y = punt + 20 > ONDER - 3 ? punt - 10 : punt + 20;
        svg.vlak(x - breed / 2, y - 11, breed, 14, "#ffffff");
        svg.tekst(x, y, "middle", tekst, Svg.INKT, true);
    }

    static void verwacht(Svg svg, double[] xs, double[] ys) {
        svg.lijn(xs, ys, Svg.INKT, 1.6, VERWACHT);
        for (int n = 0; n < xs.length; n++) {
            svg.blokje(xs[n], ys[n]);
        }
    }

    /** What the signs mean; {@code metVerwacht} when a line is expected. */
    static void legenda(
            Svg svg, Grafiekwoorden woorden, boolean metVerwacht, List<String> overige) {
        double x = LINKS;
        svg.lijn(x, LEGENDA, x + 26, LEGENDA, Svg.ACCENT, 2.2, "");
        svg.stip(x + 13, LEGENDA);
        x = tekst(svg, x + 33, woorden.tekst("toets.grafiek.gemeten"));
        if (metVerwacht) {
            svg.lijn(x, LEGENDA, x + 26, LEGENDA, Svg.INKT, 1.6, VERWACHT);
            svg.blokje(x + 13, LEGENDA);
            x = tekst(svg, x + 33, woorden.tekst("toets.grafiek.verwacht"));
        }
        for (String ander : overige) {
            svg.lijn(x, LEGENDA, x + 26, LEGENDA, Svg.HULPLIJN, 1.2, "2 3");
            x = tekst(svg, x + 33, ander);
        }
    }

    private static double tekst(Svg svg, double x, String tekst) {
        svg.tekst(x, LEGENDA + 4, "start", tekst, Svg.INKT, false);
        return x + tekst.length() * 6.4 + 22;
    }
}
