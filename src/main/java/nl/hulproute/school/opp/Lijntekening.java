package nl.hulproute.school.opp;

import nl.hulproute.school.opp.Meetlijn.Meetpunt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** The words of a drawing, in the language of its reader. */
    record Woorden(String titel, String omschrijving, String verwacht, String gemeten) {}

    private final Niveauschaal schaal;
    private final List<Meetpunt> punten;
    private final String verwacht;
    private final LocalDate van;
    private final LocalDate tot;
    private final String inkt;
    private final StringBuilder svg = new StringBuilder();

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
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\""
                        .formatted(BREED, HOOG));
        svg.append(
                        " viewBox=\"0 0 %d %d\" font-family=\"Liberation Sans, sans-serif\""
                                .formatted(BREED, HOOG))
                .append(" font-size=\"11\">");
        svg.append("<title>").append(xml(woorden.titel())).append("</title>");
        svg.append("<desc>").append(xml(woorden.omschrijving())).append("</desc>");
        assen();
        verwachting();
        gemeten();
        legenda(woorden);
        return svg.append("</svg>").toString();
    }

    private void assen() {
        for (String code : schaal.codes()) {
            double y = y(schaal.waarde(code));
            lijn(LINKS, y, BREED - RECHTS, y, " stroke-width=\"0.5\" stroke-opacity=\"0.35\"");
            tekst(LINKS - 6, y + 4, "end", code.toUpperCase(Locale.ROOT));
        }
        for (int jaar = van.getYear(); jaar <= tot.getYear(); jaar++) {
            var dag = LocalDate.of(jaar, 8, 1);
            if (!dag.isBefore(van) && !dag.isAfter(tot)) {
                lijn(x(dag), HOOG - ONDER, x(dag), HOOG - ONDER + 4, " stroke-width=\"1\"");
                tekst(x(dag), HOOG - ONDER + 17, "middle", "8-" + jaar);
            }
        }
        lijn(LINKS, BOVEN, LINKS, HOOG - ONDER, " stroke-width=\"1\"");
        lijn(LINKS, HOOG - ONDER, BREED - RECHTS, HOOG - ONDER, " stroke-width=\"1\"");
    }

    /**
     * From where the pupil was first measured to the level that is expected; else only that level.
     */
    private void verwachting() {
        double doel = Math.max(0, schaal.waarde(verwacht));
        double beginX = punten.isEmpty() ? LINKS : x(punten.getFirst().datum());
        double beginY = punten.isEmpty() ? y(doel) : y(punten.getFirst().waarde());
        lijn(beginX, beginY, x(tot), y(doel), " stroke-width=\"2\" stroke-dasharray=\"8 5\"");
        svg.append(
                "<rect x=\"%s\" y=\"%s\" width=\"10\" height=\"10\" fill=\"%s\"/>"
                        .formatted(getal(x(tot) - 5), getal(y(doel) - 5), inkt));
    }

    private void gemeten() {
        for (int n = 1; n < punten.size(); n++) {
            var een = punten.get(n - 1);
            var ander = punten.get(n);
            lijn(
                    x(een.datum()),
                    y(een.waarde()),
                    x(ander.datum()),
                    y(ander.waarde()),
                    " stroke-width=\"2\"");
        }
        for (var punt : punten) {
            svg.append(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"4.5\" fill=\"%s\"/>"
                            .formatted(getal(x(punt.datum())), getal(y(punt.waarde())), inkt));
        }
    }

    private void legenda(Woorden woorden) {
        lijn(LINKS, 14, LINKS + 34, 14, " stroke-width=\"2\" stroke-dasharray=\"8 5\"");
        svg.append(
                "<rect x=\"%d\" y=\"9\" width=\"10\" height=\"10\" fill=\"%s\"/>"
                        .formatted(LINKS + 32, inkt));
        tekst(LINKS + 48, 18, "start", woorden.verwacht());
        double midden = LINKS + (BREED - LINKS) / 2.0;
        lijn(midden, 14, midden + 34, 14, " stroke-width=\"2\"");
        svg.append(
                "<circle cx=\"%s\" cy=\"14\" r=\"4.5\" fill=\"%s\"/>"
                        .formatted(getal(midden + 17), inkt));
        tekst(midden + 42, 18, "start", woorden.gemeten());
    }

    private void lijn(double x1, double y1, double x2, double y2, String meer) {
        svg.append(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>"
                        .formatted(getal(x1), getal(y1), getal(x2), getal(y2), inkt, meer));
    }

    private void tekst(double x, double y, String anker, String tekst) {
        svg.append(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                        .formatted(getal(x), getal(y), anker, inkt, xml(tekst)));
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

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
