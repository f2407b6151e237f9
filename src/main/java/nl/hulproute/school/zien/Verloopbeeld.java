package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The course of each category over the lists of a pupil, in a picture of its own: scores as circles
 * on a line, percentiles as diamonds on a dashed one. In templates {@code
 * @verloopbeeld.teken(lijsten)}.
 */
@Component("verloopbeeld")
@OpKnooppunt(Onderdeel.SCHOOL)
class Verloopbeeld {

    /** More would not be readable: the newest stay. */
    static final int MEESTE = 6;

    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("MM-yy", Locale.ROOT);
    private static final int BREEDTE = 270;
    private static final int HOOGTE = 150;
    private static final int LINKS = 34;
    private static final int RECHTS = 250;
    private static final int BOVEN = 38;
    private static final int ONDER = 120;
    private static final int HONDERD = 100;
    private static final int HELFT = 50;

    /** From here on a number stands under its point, not above it. */
    private static final int HOOG = 85;

    /** So near above a point a diamond covers its number. */
    private static final int VLAKBIJ = 30;

    private final Zienwoorden woorden;
    private final Datums datums;

    Verloopbeeld(Zienwoorden woorden, Datums datums) {
        this.woorden = woorden;
        this.datums = datums;
    }

    /** A picture for each category; none when there is nothing to compare. */
    public List<String> teken(List<Zienlijst> nieuwsteEerst) {
        List<Zienlijst> lijsten = nieuwsteEerst.stream().limit(MEESTE).toList().reversed();
        return lijsten.size() < 2
                ? List.of()
                : Arrays.stream(Ziencategorie.values())
                        .map(categorie -> teken(lijsten, categorie))
                        .toList();
    }

    private String teken(List<Zienlijst> lijsten, Ziencategorie categorie) {
        var tekening =
                new Tekening(
                        BREEDTE,
                        HOOGTE,
                        woorden.tekst("zien.verloop.van", woorden.naam(categorie)),
                        omschrijving(lijsten, categorie));
        tekening.tekst(4, 15, 13, "start", true, woorden.naam(categorie));
        for (int streep = 0; streep <= HONDERD; streep += HELFT) {
            tekening.lijn(LINKS, y(streep), RECHTS + 8, y(streep), streep > 0, 0.6)
                    .tekst(LINKS - 6, y(streep) + 4, 11, "end", false, String.valueOf(streep));
        }
        for (int n = 0; n < lijsten.size(); n++) {
            tekening.tekst(
                    x(n, lijsten),
                    HOOGTE - 10,
                    11,
                    "middle",
                    false,
                    MAAND.format(lijsten.get(n).datum()));
        }
        reeks(tekening, lijsten, categorie, true);
        reeks(tekening, lijsten, categorie, false);
        return tekening.klaar();
    }

    private static void reeks(
            Tekening tekening,
            List<Zienlijst> lijsten,
            Ziencategorie categorie,
            boolean percentiel) {
        Integer vorige = null;
        for (int n = 0; n < lijsten.size(); n++) {
            Integer nu = waarde(lijsten.get(n), categorie, percentiel);
            if (nu != null && vorige != null) {
                tekening.lijn(x(n - 1, lijsten), y(vorige), x(n, lijsten), y(nu), percentiel, 1.5);
            }
            vorige = nu;
        }
        for (int n = 0; n < lijsten.size(); n++) {
            Integer nu = waarde(lijsten.get(n), categorie, percentiel);
            if (nu != null && percentiel) {
                tekening.ruit(x(n, lijsten), y(nu));
            } else if (nu != null) {
                tekening.punt(x(n, lijsten), y(nu))
                        .tekst(
                                x(n, lijsten),
                                y(nu) + (under(lijsten.get(n), categorie, nu) ? 18 : -9),
                                12,
                                "middle",
                                true,
                                nu.toString());
            }
        }
    }

    private static @Nullable Integer waarde(
            Zienlijst lijst, Ziencategorie categorie, boolean percentiel) {
        return percentiel ? lijst.percentiel(categorie) : lijst.score(categorie);
    }

    /** Whether the number stands under its point: at the top, and where a diamond would hide it. */
    private static boolean under(Zienlijst lijst, Ziencategorie categorie, int score) {
        Integer ruit = lijst.percentiel(categorie);
        return score > HOOG || ruit != null && ruit >= score && ruit - score < VLAKBIJ;
    }

    private String omschrijving(List<Zienlijst> lijsten, Ziencategorie categorie) {
        return lijsten.stream()
                .map(lijst -> datums.dag(lijst.datum()) + ": " + woorden.waarde(lijst, categorie))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static double x(int plaats, List<Zienlijst> lijsten) {
        double stap = (RECHTS - LINKS - 30.0) / (lijsten.size() - 1);
        return LINKS + 20 + stap * plaats;
    }

    private static double y(int waarde) {
        return ONDER - (double) (ONDER - BOVEN) * waarde / HONDERD;
    }
}
