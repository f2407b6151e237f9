package nl.hulproute.school.opp;

import nl.hulproute.platform.beeld.Svg;
import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws the expected line and the measured one as SVG: the one dashed and ending in a square, the
 * other whole with round points, each with its name, so that no colour is needed to tell them
 * apart.
 */
final class Lijntekening {

    private static final int BREED = 620;
    private static final int HOOG = 250;
    private static final int LINKS = 52;
    private static final int RECHTS = 16;
    private static final int BOVEN = 34;
    private static final int ONDER = 30;
    private static final String STREEP = "8 5";

    /** The words of a drawing, in the language of its reader. */
    record Woorden(String titel, String omschrijving, String verwacht, String gemeten) {}

    private final Niveauschaal schaal;
    private final List<Meetpunt> punten;
    private final String verwacht;
    private final LocalDate van;
    private final LocalDate tot;
    private final String inkt;

    /**
     * @param inkt the colour of all lines and letters
     */
    Lijntekening(Lijnplaatje plaatje, String inkt) {
        this.schaal = plaatje.schaal();
        this.punten = plaatje.punten();
        this.verwacht = plaatje.niveau();
        this.van = plaatje.van();
        this.tot = plaatje.tot();
        this.inkt = inkt;
    }

    String teken(Woorden woorden) {
        var svg = new Svg(BREED, HOOG, woorden.titel(), woorden.omschrijving());
        assen(svg);
        verwachting(svg);
        gemeten(svg);
        legenda(svg, woorden);
        return svg.klaar();
    }

    private void assen(Svg svg) {
        for (String code : schaal.codes()) {
            double y = y(schaal.waarde(code));
            lijn(svg, LINKS, y, BREED - RECHTS, y, "0.5", "stroke-opacity", "0.35");
            tekst(svg, LINKS - 6, y + 4, "end", code.toUpperCase(Locale.ROOT));
        }
        for (int jaar = van.getYear(); jaar <= tot.getYear(); jaar++) {
            var dag = LocalDate.of(jaar, 8, 1);
            if (!dag.isBefore(van) && !dag.isAfter(tot)) {
                lijn(svg, x(dag), HOOG - ONDER, x(dag), HOOG - ONDER + 4, "1");
                tekst(svg, x(dag), HOOG - ONDER + 17, "middle", "8-" + jaar);
            }
        }
        lijn(svg, LINKS, BOVEN, LINKS, HOOG - ONDER, "1");
        lijn(svg, LINKS, HOOG - ONDER, BREED - RECHTS, HOOG - ONDER, "1");
    }

    /**
     * From where the pupil was first measured to the level that is expected; else only that level.
     */
    private void verwachting(Svg svg) {
        double doel = Math.max(0, schaal.waarde(verwacht));
        double beginX = punten.isEmpty() ? LINKS : x(punten.getFirst().datum());
        double beginY = punten.isEmpty() ? y(doel) : y(punten.getFirst().waarde());
        lijn(svg, beginX, beginY, x(tot), y(doel), "2", "stroke-dasharray", STREEP);
        blokje(svg, x(tot), y(doel));
    }

    private void gemeten(Svg svg) {
        for (int n = 1; n < punten.size(); n++) {
            var een = punten.get(n - 1);
            var ander = punten.get(n);
            lijn(svg, x(een.datum()), y(een.waarde()), x(ander.datum()), y(ander.waarde()), "2");
        }
        punten.forEach(punt -> stip(svg, x(punt.datum()), y(punt.waarde())));
    }

    private void legenda(Svg svg, Woorden woorden) {
        lijn(svg, LINKS, 14, LINKS + 34, 14, "2", "stroke-dasharray", STREEP);
        blokje(svg, LINKS + 37, 14);
        tekst(svg, LINKS + 48, 18, "start", woorden.verwacht());
        double midden = LINKS + (BREED - LINKS) / 2.0;
        lijn(svg, midden, 14, midden + 34, 14, "2");
        stip(svg, midden + 17, 14);
        tekst(svg, midden + 42, 18, "start", woorden.gemeten());
    }

    private void lijn(
            Svg svg, double x1, double y1, double x2, double y2, String dikte, String... meer) {
        var eigenschappen = new ArrayList<>(List.of("stroke", inkt, "stroke-width", dikte));
        eigenschappen.addAll(List.of(meer));
        svg.lijn(x1, y1, x2, y2, eigenschappen.toArray(String[]::new));
    }

    private void stip(Svg svg, double x, double y) {
        svg.cirkel(x, y, 4.5, "fill", inkt);
    }

    private void blokje(Svg svg, double x, double y) {
        svg.rechthoek(x - 5, y - 5, 10, 10, "fill", inkt);
    }

    private void tekst(Svg svg, double x, double y, String anker, String tekst) {
        svg.tekst(x, y, anker, tekst, "font-size", "11", "fill", inkt);
    }

    private double x(LocalDate dag) {
        double lengte = Math.max(1, ChronoUnit.DAYS.between(van, tot));
        double deel = ChronoUnit.DAYS.between(van, dag) / lengte;
        return LINKS + Math.clamp(deel, 0, 1) * (BREED - RECHTS - LINKS - 6);
    }

    private double y(double waarde) {
        double deel = Math.clamp(waarde / schaal.hoogste(), 0, 1);
        return HOOG - ONDER - deel * (HOOG - ONDER - BOVEN);
    }
}
