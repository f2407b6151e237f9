package nl.hulproute.school.zien;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.stereotype.Component;

/**
 * A list as a profile: for each category a bar for the score and a diamond for the percentile, both
 * from 0 to 100, with their numbers beside them. In templates {@code @profielbeeld.teken(lijst)}.
 */
@Component("profielbeeld")
@OpKnooppunt(Onderdeel.SCHOOL)
class Profielbeeld {

    private static final int BREEDTE = 360;
    private static final int LINKS = 4;
    private static final int LENGTE = 352;
    private static final int KOP = 26;
    private static final int RIJ = 42;
    private static final int BALK = 14;
    private static final int HONDERD = 100;
    private static final int KWART = 25;

    private final Zienwoorden woorden;
    private final Datums datums;

    Profielbeeld(Zienwoorden woorden, Datums datums) {
        this.woorden = woorden;
        this.datums = datums;
    }

    public String teken(Zienlijst lijst) {
        int rijen = Ziencategorie.values().length;
        var tekening =
                new Tekening(
                        BREEDTE,
                        2 * KOP + rijen * RIJ + KOP,
                        woorden.tekst("zien.profiel.van", datums.dag(lijst.datum())),
                        woorden.alles(lijst));
        double y = kop(tekening, 0, "zien.graadmeters");
        boolean vaardigheden = false;
        for (Ziencategorie categorie : Ziencategorie.values()) {
            if (categorie.vaardigheid() && !vaardigheden) {
                y = kop(tekening, y, "zien.vaardigheden");
                vaardigheden = true;
            }
            rij(tekening, y, lijst, categorie);
            y += RIJ;
        }
        schaal(tekening, y);
        return tekening.klaar();
    }

    private double kop(Tekening tekening, double y, String sleutel) {
        tekening.tekst(LINKS, y + 17, 14, "start", true, woorden.tekst(sleutel));
        return y + KOP;
    }

    private void rij(Tekening tekening, double y, Zienlijst lijst, Ziencategorie categorie) {
        double boven = y + 18;
        tekening.tekst(LINKS, y + 13, 13, "start", false, woorden.naam(categorie))
                .tekst(LINKS + LENGTE, y + 13, 13, "end", false, woorden.waarde(lijst, categorie));
        for (int streep = KWART; streep < HONDERD; streep += KWART) {
            tekening.lijn(plaats(streep), boven, plaats(streep), boven + BALK, true, 0.6);
        }
        Integer score = lijst.score(categorie);
        if (score != null) {
            tekening.balk(LINKS, boven, plaats(score) - LINKS, BALK, true);
        }
        tekening.balk(LINKS, boven, LENGTE, BALK, false);
        Integer percentiel = lijst.percentiel(categorie);
        if (percentiel != null) {
            tekening.ruit(plaats(percentiel), boven + BALK / 2.0);
        }
    }

    private static void schaal(Tekening tekening, double y) {
        for (int streep = 0; streep <= HONDERD; streep += KWART) {
            String anker = streep == 0 ? "start" : streep == HONDERD ? "end" : "middle";
            tekening.tekst(plaats(streep), y + 6, 12, anker, false, String.valueOf(streep));
        }
    }

    private static double plaats(int waarde) {
        return LINKS + (double) LENGTE * waarde / HONDERD;
    }
}
