package nl.hulproute.swv.cijfers;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.beeld.Svg;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Draws a table of figures: a bar for each number with the number behind it, and words where it is
 * not shown. The table itself stands beside it for who does not see pictures.
 */
@Component("staafgrafiek")
@OpKnooppunt(Onderdeel.SWV)
class Staafgrafiek {

    /** Of more, the picture shows the first; the table has them all. */
    static final int MAX_STAVEN = 40;

    private static final int BREEDTE = 580;
    private static final int NAAMBREEDTE = 212;
    private static final int WAARDEBREEDTE = 96;
    private static final int RIJ = 24;
    private static final int STAAF = 15;
    private static final int MARGE = 8;
    private static final int MAX_NAAM = 27;
    private static final String INKT = "#1d2b2f";
    private static final String ZACHT = "#4d5d62";
    private static final String ACCENT = "#085454";

    private final MessageSource teksten;

    Staafgrafiek(MessageSource teksten) {
        this.teksten = teksten;
    }

    /** As SVG, safe to put into a page. */
    public String teken(Cijferblok blok) {
        List<Cel> cellen = blok.cellen().stream().limit(MAX_STAVEN).toList();
        String naam = tekst(blok.sleutel());
        var svg =
                new Svg(
                        BREEDTE,
                        cellen.size() * RIJ + 2 * MARGE,
                        tekst("cijfers.grafiek.titel", naam),
                        tekst("cijfers.grafiek.omschrijving", naam));
        int hoogste = Math.max(1, blok.verdeling().hoogste());
        for (int n = 0; n < cellen.size(); n++) {
            bar(svg, cellen.get(n), MARGE + n * RIJ, hoogste);
        }
        svg.lijn(
                NAAMBREEDTE,
                MARGE,
                NAAMBREEDTE,
                cellen.size() * RIJ + MARGE,
                "stroke",
                ZACHT,
                "stroke-width",
                "1");
        return svg.klaar();
    }

    private void bar(Svg svg, Cel cel, int boven, int hoogste) {
        double y = boven + RIJ / 2.0 + 4;
        text(svg, NAAMBREEDTE - 8, y, "end", kort(cel.naam()), INKT);
        if (!cel.getoond()) {
            text(
                    svg,
                    NAAMBREEDTE + 8,
                    y,
                    "start",
                    tekst("cijfers.cel." + cel.zicht().code()),
                    ZACHT);
            return;
        }
        double breed = (double) cel.waarde() / hoogste * (BREEDTE - NAAMBREEDTE - WAARDEBREEDTE);
        svg.rechthoek(
                NAAMBREEDTE, boven + (RIJ - STAAF) / 2.0, breed, STAAF, "fill", ACCENT, "rx", "2");
        String getal = String.format(LocaleContextHolder.getLocale(), "%,d", cel.waarde());
        text(svg, NAAMBREEDTE + breed + 8, y, "start", getal, INKT);
    }

    private static void text(
            Svg svg, double x, double y, String anker, String tekst, String kleur) {
        svg.tekst(x, y, anker, tekst, "font-size", "13", "fill", kleur);
    }

    private static String kort(String naam) {
        return naam.length() <= MAX_NAAM ? naam : naam.substring(0, MAX_NAAM - 1) + "…";
    }

    private String tekst(String sleutel, Object... gegevens) {
        return teksten.getMessage(sleutel, gegevens, LocaleContextHolder.getLocale());
    }
}
