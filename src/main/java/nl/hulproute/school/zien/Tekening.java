package nl.hulproute.school.zien;

import nl.hulproute.platform.beeld.Svg;

/** The shapes of the pictures of ZIEN!, in the colour of the text around them. */
final class Tekening {

    private static final String INKT = "currentColor";
    private static final String VULLING = "#4a9a97";
    private static final double RUIT = 5.5;
    private static final double PUNT = 4;

    private final Svg svg;

    Tekening(int breedte, int hoogte, String titel, String omschrijving) {
        this.svg = new Svg(breedte, hoogte, titel, omschrijving);
    }

    /** A text; {@code anker} is start, middle or end. */
    Tekening tekst(double x, double y, int grootte, String anker, boolean vet, String tekst) {
        svg.tekst(
                x,
                y,
                anker,
                tekst,
                "font-size",
                String.valueOf(grootte),
                "fill",
                INKT,
                "font-weight",
                vet ? "bold" : "");
        return this;
    }

    Tekening lijn(double x1, double y1, double x2, double y2, boolean streep, double dikte) {
        svg.lijn(
                x1,
                y1,
                x2,
                y2,
                "stroke",
                INKT,
                "stroke-width",
                String.valueOf(dikte),
                "stroke-dasharray",
                streep ? "3 3" : "");
        return this;
    }

    /** A bar, filled or only its outline. */
    Tekening balk(double x, double y, double breedte, double hoogte, boolean vol) {
        svg.rechthoek(x, y, breedte, hoogte, "stroke", INKT, "fill", vol ? VULLING : "none");
        return this;
    }

    Tekening punt(double x, double y) {
        svg.cirkel(x, y, PUNT, "fill", VULLING, "stroke", INKT);
        return this;
    }

    Tekening ruit(double x, double y) {
        svg.veelhoek(
                new double[] {x, x + RUIT, x, x - RUIT},
                new double[] {y - RUIT, y, y + RUIT, y},
                "fill",
                "#f6c667",
                "stroke",
                INKT);
        return this;
    }

    String klaar() {
        return svg.klaar();
    }
}
