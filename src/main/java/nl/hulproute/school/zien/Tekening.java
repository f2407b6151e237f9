package nl.hulproute.school.zien;

import org.springframework.web.util.HtmlUtils;

import java.util.Locale;

/**
 * A small vector picture for a page and for paper. It takes the colour of the text around it, and
 * says the same in words, in its title and description.
 */
final class Tekening {

    private static final String STREEP = " stroke-dasharray='3 3'";
    private static final double RUIT = 5.5;
    private static final double PUNT = 4;

    private final StringBuilder svg = new StringBuilder();

    Tekening(int breedte, int hoogte, String titel, String omschrijving) {
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%d" height="%d" viewBox="0 0 %d %d" \
                font-family="Liberation Sans, sans-serif"><title>%s</title><desc>%s</desc>\
                """
                        .formatted(
                                breedte,
                                hoogte,
                                breedte,
                                hoogte,
                                veilig(titel),
                                veilig(omschrijving)));
    }

    /** A text; {@code anker} is start, middle or end. */
    Tekening tekst(double x, double y, int grootte, String anker, boolean vet, String tekst) {
        svg.append(
                        "<text x='%s' y='%s' font-size='%d' text-anchor='%s' fill='currentColor'%s>"
                                .formatted(
                                        getal(x),
                                        getal(y),
                                        grootte,
                                        anker,
                                        vet ? " font-weight='bold'" : ""))
                .append(veilig(tekst))
                .append("</text>");
        return this;
    }

    Tekening lijn(double x1, double y1, double x2, double y2, boolean streep, double dikte) {
        return vorm(
                "<line x1='%s' y1='%s' x2='%s' y2='%s' stroke='currentColor' stroke-width='%s'%s/>"
                        .formatted(
                                getal(x1),
                                getal(y1),
                                getal(x2),
                                getal(y2),
                                getal(dikte),
                                streep ? STREEP : ""));
    }

    /** A bar, filled or only its outline. */
    Tekening balk(double x, double y, double breedte, double hoogte, boolean vol) {
        return vorm(
                "<rect x='%s' y='%s' width='%s' height='%s' stroke='currentColor' fill='%s'/>"
                        .formatted(
                                getal(x),
                                getal(y),
                                getal(breedte),
                                getal(hoogte),
                                vol ? "#4a9a97" : "none"));
    }

    Tekening punt(double x, double y) {
        return vorm(
                "<circle cx='%s' cy='%s' r='%s' fill='#4a9a97' stroke='currentColor'/>"
                        .formatted(getal(x), getal(y), getal(PUNT)));
    }

    Tekening ruit(double x, double y) {
        return vorm(
                "<polygon points='%s,%s %s,%s %s,%s %s,%s' fill='#f6c667' stroke='currentColor'/>"
                        .formatted(
                                getal(x),
                                getal(y - RUIT),
                                getal(x + RUIT),
                                getal(y),
                                getal(x),
                                getal(y + RUIT),
                                getal(x - RUIT),
                                getal(y)));
    }

    String klaar() {
        return svg + "</svg>";
    }

    private Tekening vorm(String vorm) {
        svg.append(vorm);
        return this;
    }

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }

    /** For HTML and for XML, which knows no names of letters. */
    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscapeDecimal(tekst);
    }
}
