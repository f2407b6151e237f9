package nl.hulproute.school.toets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Vaardigheidsscores over time, with the niveaus of the tests as bands between dotted lines. */
final class Vaardigheidsgrafiek {

    private static final int LABELBREEDTE = 62;

    private record Punt(LocalDate datum, BigDecimal score, String niveau) {}

    private final Grafiekwoorden woorden;
    private final Groeilijn lijn;
    private final List<Punt> gemeten;
    private final List<Punt> verwacht;
    private final List<Groeipunt> normen;
    private final As breed;
    private final As hoog;

    Vaardigheidsgrafiek(Grafiekwoorden woorden, Groeilijn lijn, List<Verwachting> verwacht) {
        this.woorden = woorden;
        this.lijn = lijn;
        this.gemeten = gemeten(lijn);
        this.verwacht = verwacht(verwacht);
        this.normen = lijn.punten().stream().filter(punt -> punt.grenzen() != null).toList();
        this.breed = tijdas();
        this.hoog = As.om(scores(), Tekenvel.ONDER, Tekenvel.BOVEN, 9);
    }

    private static List<Punt> gemeten(Groeilijn lijn) {
        var punten = new ArrayList<Punt>();
        for (Groeipunt punt : lijn.punten()) {
            BigDecimal score = punt.vaardigheidsscore();
            if (score != null) {
                punten.add(new Punt(punt.datum(), score, punt.niveau()));
            }
        }
        return punten;
    }

    private static List<Punt> verwacht(List<Verwachting> verwacht) {
        var punten = new ArrayList<Punt>();
        for (Verwachting een : verwacht) {
            BigDecimal score = een.vaardigheidsscore();
            if (score != null) {
                punten.add(new Punt(een.datum(), score, ""));
            }
        }
        return punten;
    }

    /** From the first day to the last, with a month of air on either side. */
    private As tijdas() {
        var dagen =
                Stream.concat(gemeten.stream(), verwacht.stream())
                        .mapToLong(punt -> punt.datum().toEpochDay())
                        .summaryStatistics();
        return new As(dagen.getMin() - 45, dagen.getMax() + 45, Tekenvel.LINKS, Tekenvel.RECHTS, 1);
    }

    private DoubleStream scores() {
        var punten = Stream.concat(gemeten.stream(), verwacht.stream()).map(Punt::score);
        var grenzen = normen.stream().flatMap(punt -> grenzen(punt).alle().stream());
        return Stream.concat(punten, grenzen).mapToDouble(BigDecimal::doubleValue);
    }

    Grafiek teken() {
        String vak = woorden.leergebied(lijn.leergebied(), lijn.vak());
        String titel = woorden.tekst("toets.grafiek.vaardigheid", vak);
        String tekst = beschrijving();
        var vel = new Tekenvel(woorden, titel, tekst);
        vel.hoogteas(hoog, woorden.tekst("toets.vaardigheidsscore"));
        niveaus(vel);
        vel.breedteas(woorden.tekst("toets.afnamedatum"));
        datums(vel);
        gemeten.forEach(punt -> waarde(vel, punt));
        if (!verwacht.isEmpty()) {
            vel.verwacht(xs(verwacht), ys(verwacht));
        }
        vel.gemeten(xs(gemeten), ys(gemeten));
        List<String> grenzen =
                normen.isEmpty() ? List.of() : List.of(woorden.tekst("toets.grafiek.grenzen"));
        vel.legenda(!verwacht.isEmpty(), grenzen);
        return new Grafiek(titel, tekst, vel.klaar());
    }

    /** A dotted line from test to test for each lower bound, and the name of the band beside it. */
    private void niveaus(Tekenvel vel) {
        if (normen.isEmpty()) {
            return;
        }
        double[] xs = normen.stream().mapToDouble(punt -> x(punt.datum())).toArray();
        double[][] ys = new double[4][];
        for (int n = 0; n < 4; n++) {
            int welke = n;
            ys[n] =
                    normen.stream()
                            .mapToDouble(punt -> y(grenzen(punt).alle().get(welke)))
                            .toArray();
            vel.hulplijn(aangevuld(xs, true), aangevuld(ys[n], false));
        }
        vel.naamkop(woorden.tekst("toets.grafiek.niveau"));
        double vorige = Tekenvel.BOVEN;
        for (int n = 0; n <= 4; n++) {
            double grens = n < 4 ? ys[n][xs.length - 1] : Tekenvel.ONDER;
            vel.naam(Tekenvel.RECHTS + 8, (vorige + grens) / 2 + 4, Niveaugrenzen.NIVEAUS.get(n));
            vorige = grens;
        }
    }

    /** To the edges of the sheet, as the first and the last test have it. */
    private static double[] aangevuld(double[] waarden, boolean randen) {
        double[] meer = new double[waarden.length + 2];
        System.arraycopy(waarden, 0, meer, 1, waarden.length);
        meer[0] = randen ? Tekenvel.LINKS : waarden[0];
        meer[meer.length - 1] = randen ? Tekenvel.RECHTS : waarden[waarden.length - 1];
        return meer;
    }

    private void datums(Tekenvel vel) {
        double laatste = -LABELBREEDTE;
        for (LocalDate dag : dagen()) {
            double x = x(dag);
            if (x - laatste >= LABELBREEDTE) {
                vel.streepje(x, woorden.maand(dag));
                laatste = x;
            }
        }
    }

    private List<LocalDate> dagen() {
        return Stream.concat(gemeten.stream(), verwacht.stream())
                .map(Punt::datum)
                .distinct()
                .sorted()
                .toList();
    }

    /** The score; the niveau too when no bands show it. */
    private void waarde(Tekenvel vel, Punt punt) {
        String score = woorden.getal(punt.score());
        boolean zelf = normen.isEmpty() && !punt.niveau().isEmpty();
        String tekst = zelf ? score + " (" + punt.niveau() + ")" : score;
        vel.waarde(x(punt.datum()), y(punt.score()), tekst);
    }

    private String beschrijving() {
        String reeks =
                gemeten.stream()
                        .map(punt ->
                                woorden.tekst(
                                        "toets.grafiek.punt",
                                        woorden.dag(punt.datum()),
                                        woorden.getal(punt.score()),
                                        punt.niveau().isEmpty() ? "-" : punt.niveau()))
                        .collect(Collectors.joining("; "));
        String rest =
                verwacht.stream()
                        .map(punt ->
                                woorden.tekst(
                                        "toets.grafiek.verwachtpunt",
                                        woorden.dag(punt.datum()),
                                        woorden.getal(punt.score())))
                        .collect(Collectors.joining("; "));
        return rest.isEmpty()
                ? woorden.tekst("toets.grafiek.beschrijving", reeks)
                : woorden.tekst("toets.grafiek.beschrijving.verwacht", reeks, rest);
    }

    private double x(LocalDate dag) {
        return breed.plaats(dag.toEpochDay());
    }

    private double y(BigDecimal score) {
        return hoog.plaats(score.doubleValue());
    }

    private double[] xs(List<Punt> punten) {
        return punten.stream().mapToDouble(punt -> x(punt.datum())).toArray();
    }

    private double[] ys(List<Punt> punten) {
        return punten.stream().mapToDouble(punt -> y(punt.score())).toArray();
    }

    private static Niveaugrenzen grenzen(Groeipunt punt) {
        return Objects.requireNonNull(punt.grenzen());
    }
}
