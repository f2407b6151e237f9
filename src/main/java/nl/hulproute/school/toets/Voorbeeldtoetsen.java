package nl.hulproute.school.toets;

import nl.hulproute.gedeeld.Schooljaar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fictitious tests of a fictitious pupil, always the same ones: each half year one of each
 * leergebied, of a pupil who learns a part of what there is to learn.
 */
final class Voorbeeldtoetsen {

    private static final String SCHAAL = "HR-LVS";
    private static final double SPREIDING = 21;
    private static final double BEGIN = 88;
    private static final double GROEI = 3.5;
    private static final double AFVLAKKING = 0.014;
    private static final int LAATSTE_DL = 60;

    /** How far the borders between the niveaus are from the mean, in standard deviations. */
    private static final double[] GRENZEN = {0.84, 0.25, -0.25, -0.84};

    /** A leergebied, its tests, and which part of it the pupil learns. */
    record Vak(Leergebied leergebied, String code, String naam, double deel) {}

    static final List<Vak> VAKKEN =
            List.of(
                    new Vak(Leergebied.REKENEN, "HRRW", "Rekenen-Wiskunde", 0.58),
                    new Vak(Leergebied.TECHNISCH_LEZEN, "HRTL", "Technisch lezen", 0.94),
                    new Vak(Leergebied.BEGRIJPEND_LEZEN, "HRBL", "Begrijpend lezen", 0.66),
                    new Vak(Leergebied.SPELLING, "HRSP", "Spelling", 0.81));

    private Voorbeeldtoetsen() {}

    /**
     * The tests of the last half years.
     *
     * @param aantal of half years
     * @param anders what this pupil learns more or less than the usual one
     */
    static List<Toetsgegevens> van(
            Didactischeleeftijd loopbaan,
            LocalDate vandaag,
            int aantal,
            List<Vak> vakken,
            double anders,
            Random toeval) {
        var toetsen = new ArrayList<Toetsgegevens>();
        for (LocalDate dag : halvejaren(vandaag, aantal)) {
            int dl = loopbaan.op(dag).orElse(0);
            String jaargroep = loopbaan.jaargroep(dag);
            if (dl > 0 && dl <= LAATSTE_DL && !jaargroep.isEmpty()) {
                vakken.forEach(vak -> toetsen.add(toets(vak, dag, dl, jaargroep, anders, toeval)));
            }
        }
        return toetsen;
    }

    /** The days of the tests halfway and at the end of a school year, before today. */
    private static List<LocalDate> halvejaren(LocalDate vandaag, int aantal) {
        var dagen = new ArrayList<LocalDate>();
        int jaar = Schooljaar.of(vandaag).beginjaar() + 1;
        while (dagen.size() < aantal) {
            dagen.add(LocalDate.of(jaar, 6, 8));
            dagen.add(LocalDate.of(jaar, 1, 26));
            dagen.removeIf(dag -> !dag.isBefore(vandaag));
            jaar--;
        }
        return dagen.subList(0, aantal).reversed();
    }

    private static Toetsgegevens toets(
            Vak vak, LocalDate dag, int dl, String jaargroep, double anders, Random toeval) {
        double deel = Math.min(vak.deel() + anders, 1.2);
        double afstand = gemiddelde(dl * deel) + toeval.nextGaussian() * 4 - gemiddelde(dl);
        var score = getal(gemiddelde(dl) + afstand);
        int dle = dle(score.doubleValue());
        String moment = moment(dl);
        var scores =
                List.of(
                        score(Scoresoort.IV, norm(vak, moment).grenzen().niveau(score)),
                        score(Scoresoort.AE, letter(percentiel(afstand))),
                        score(Scoresoort.DLE, String.valueOf(dle)),
                        score(Scoresoort.FN, moment(dle)),
                        score(Scoresoort.PERCENTIEL, String.valueOf(percentiel(afstand))));
        return new Toetsgegevens(
                vak.leergebied(),
                "",
                vak.code() + moment,
                vak.naam() + " " + moment,
                "3.0",
                "",
                "",
                dag,
                jaargroep,
                dl,
                new Resultaat(Ruwescore.vaardigheid(score, SCHAAL), scores),
                "");
    }

    /** The niveaus of all these tests. */
    static List<Toetsnormen.Norm> normen() {
        var normen = new ArrayList<Toetsnormen.Norm>();
        for (Vak vak : VAKKEN) {
            for (int dl = 5; dl <= LAATSTE_DL; dl += 5) {
                normen.add(norm(vak, moment(dl)));
            }
        }
        return normen;
    }

    private static Toetsnormen.Norm norm(Vak vak, String moment) {
        double midden = gemiddelde(dl(moment));
        var grenzen =
                java.util.Arrays.stream(GRENZEN)
                        .mapToObj(grens -> getal(midden + grens * SPREIDING))
                        .toList();
        return new Toetsnormen.Norm(
                vak.code() + moment,
                vak.naam() + " " + moment,
                new Niveaugrenzen(grenzen.get(0), grenzen.get(1), grenzen.get(2), grenzen.get(3)));
    }

    /** M5 is halfway group 5, E5 its end. */
    private static String moment(int dl) {
        int halfjaar = Math.max((int) Math.ceil(dl / 5.0), 1);
        return (halfjaar % 2 == 1 ? "M" : "E") + (3 + (halfjaar - 1) / 2);
    }

    private static int dl(String moment) {
        int jaren = Character.digit(moment.charAt(1), 10) - 3;
        return jaren * 10 + (moment.startsWith("M") ? 5 : 10);
    }

    /** The vaardigheidsscore of the average pupil after so many months. */
    private static double gemiddelde(double dl) {
        return BEGIN + GROEI * dl - AFVLAKKING * dl * dl;
    }

    /** After how many months the average pupil has this vaardigheidsscore: the other way round. */
    private static int dle(double score) {
        double wortel = Math.sqrt(GROEI * GROEI - 4 * AFVLAKKING * (score - BEGIN));
        return (int) Math.clamp(Math.round((GROEI - wortel) / (2 * AFVLAKKING)), 1, LAATSTE_DL);
    }

    private static int percentiel(double afstand) {
        double deel = 1 / (1 + Math.exp(-1.7 * afstand / SPREIDING));
        return (int) Math.clamp(Math.round(100 * deel), 1, 99);
    }

    private static String letter(int percentiel) {
        if (percentiel >= 75) {
            return "A";
        }
        if (percentiel >= 50) {
            return "B";
        }
        return percentiel >= 25 ? "C" : percentiel >= 10 ? "D" : "E";
    }

    private static Referentiescore score(Scoresoort soort, String waarde) {
        return new Referentiescore(soort, waarde);
    }

    private static BigDecimal getal(double getal) {
        return BigDecimal.valueOf(getal).setScale(0, RoundingMode.HALF_UP);
    }
}
