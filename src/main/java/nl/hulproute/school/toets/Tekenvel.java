package nl.hulproute.school.toets;

import nl.hulproute.platform.beeld.Svg;

import java.util.List;

/** The sheet on which a growth chart is drawn: its size, axes, signs and legend. */
final class Tekenvel {

    static final int LINKS = 56;
    static final int RECHTS = 566;
    static final int BOVEN = 34;
    static final int ONDER = 324;

    private static final int BREEDTE = 640;
    private static final int HOOGTE = 400;
    private static final int LEGENDA = 386;
    private static final int ASTITEL = 360;

    /** How large it is drawn on paper, as a percentage: two fit below each other. */
    private static final int PAPIER = 84;

    private static final String INKT = "#1d2b2f";
    private static final String ZACHT = "#4d5d62";
    private static final String HULPLIJN = "#8a999d";
    private static final String ACCENT = "#085454";
    private static final String WIT = "#ffffff";

    private final Grafiekwoorden woorden;
    private final Svg svg;

    Tekenvel(Grafiekwoorden woorden, String titel, String beschrijving) {
        this.woorden = woorden;
        this.svg = new Svg(BREEDTE, HOOGTE, PAPIER, titel, beschrijving);
        vlak(0, 0, BREEDTE, HOOGTE);
    }

    /** The values on the left with a thin line for each, and what they are. */
    void hoogteas(As as, String titel) {
        tekst(8, 16, "start", titel, ZACHT, false);
        for (double waarde : as.streepjes()) {
            double y = as.plaats(waarde);
            lijn(LINKS, y, RECHTS, y, "#dfe6e7", "0.8");
            tekst(LINKS - 8, y + 4, "end", woorden.getal(waarde), ZACHT, false);
        }
    }

    void breedteas(String titel) {
        lijn(LINKS, ONDER, RECHTS, ONDER, ZACHT, "1");
        lijn(LINKS, BOVEN, LINKS, ONDER, ZACHT, "1");
        tekst(RECHTS, ASTITEL, "end", titel, ZACHT, false);
    }

    void streepje(double x, String tekst) {
        lijn(x, ONDER, x, ONDER + 5, ZACHT, "1");
        tekst(x, ONDER + 19, "middle", tekst, ZACHT, false);
    }

    /** Dots on a whole line. */
    void gemeten(double[] xs, double[] ys) {
        svg.lijn(xs, ys, "stroke", ACCENT, "stroke-width", "2.2");
        for (int n = 0; n < xs.length; n++) {
            stip(xs[n], ys[n]);
        }
    }

    /** Open squares on a dashed line. */
    void verwacht(double[] xs, double[] ys) {
        streeplijn(xs, ys);
        for (int n = 0; n < xs.length; n++) {
            blokje(xs[n], ys[n]);
        }
    }

    /** A dotted line to compare with. */
    void hulplijn(double[] xs, double[] ys) {
        svg.lijn(xs, ys, "stroke", HULPLIJN, "stroke-width", "1.2", "stroke-dasharray", "2 3");
    }

    /**
     * A value below its point, or above it when it would run into the axis, on a ground of its own
     * so that no line runs through it.
     */
    void waarde(double x, double punt, String tekst) {
        double breed = tekst.length() * 6.8 + 4;
        double y = punt + 20 > ONDER - 3 ? punt - 10 : punt + 20;
        vlak(x - breed / 2, y - 11, breed, 14);
        tekst(x, y, "middle", tekst, INKT, true);
    }

    /** The name of what stands to its left. */
    void naam(double x, double y, String tekst) {
        tekst(x, y, "start", tekst, INKT, true);
    }

    /** What the names at the right edge are. */
    void naamkop(String tekst) {
        tekst(RECHTS + 8, 16, "start", tekst, ZACHT, false);
    }

    /** What the signs mean; {@code metVerwacht} when a line is expected. */
    void legenda(boolean metVerwacht, List<String> hulplijnen) {
        double x = LINKS;
        lijn(x, LEGENDA, x + 26, LEGENDA, ACCENT, "2.2");
        stip(x + 13, LEGENDA);
        x = legenda(x + 33, woorden.tekst("toets.grafiek.gemeten"));
        if (metVerwacht) {
            streeplijn(new double[] {x, x + 26}, new double[] {LEGENDA, LEGENDA});
            blokje(x + 13, LEGENDA);
            x = legenda(x + 33, woorden.tekst("toets.grafiek.verwacht"));
        }
        for (String hulplijn : hulplijnen) {
            hulplijn(new double[] {x, x + 26}, new double[] {LEGENDA, LEGENDA});
            x = legenda(x + 33, hulplijn);
        }
    }

    private double legenda(double x, String tekst) {
        tekst(x, LEGENDA + 4, "start", tekst, INKT, false);
        return x + tekst.length() * 6.4 + 22;
    }

    String klaar() {
        return svg.klaar();
    }

    private void streeplijn(double[] xs, double[] ys) {
        svg.lijn(xs, ys, "stroke", INKT, "stroke-width", "1.6", "stroke-dasharray", "7 4");
    }

    private void stip(double x, double y) {
        svg.cirkel(x, y, 4.5, "fill", ACCENT);
    }

    private void blokje(double x, double y) {
        svg.rechthoek(x - 4, y - 4, 8, 8, "fill", WIT, "stroke", INKT, "stroke-width", "1.5");
    }

    private void vlak(double x, double y, double breedte, double hoogte) {
        svg.rechthoek(x, y, breedte, hoogte, "fill", WIT);
    }

    private void lijn(double x1, double y1, double x2, double y2, String kleur, String dikte) {
        svg.lijn(x1, y1, x2, y2, "stroke", kleur, "stroke-width", dikte);
    }

    private void tekst(double x, double y, String anker, String tekst, String kleur, boolean vet) {
        svg.tekst(
                x,
                y,
                anker,
                tekst,
                "font-size",
                "12",
                "font-weight",
                vet ? "bold" : "",
                "fill",
                kleur);
    }
}
