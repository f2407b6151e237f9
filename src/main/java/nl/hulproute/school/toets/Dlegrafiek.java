package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** DLE against DL: what was learnt in months, beside the months there were to learn it in. */
final class Dlegrafiek {

    private static final int HALF_JAAR = 5;

    private record Punt(double dl, double dle) {}

    private final Grafiekwoorden woorden;
    private final Groeilijn lijn;
    private final List<Punt> gemeten = new ArrayList<>();
    private final List<Punt> verwacht = new ArrayList<>();
    private final As breed;
    private final As hoog;

    Dlegrafiek(Grafiekwoorden woorden, Groeilijn lijn, List<Verwachting> verwachting) {
        this.woorden = woorden;
        this.lijn = lijn;
        for (Groeipunt punt : lijn.punten()) {
            if (punt.dl() != null && punt.dle() != null) {
                gemeten.add(new Punt(punt.dl(), punt.dle()));
            }
        }
        for (Verwachting een : verwachting) {
            if (een.dl() != null && een.dle() != null) {
                verwacht.add(new Punt(een.dl(), een.dle().doubleValue()));
            }
        }
        this.breed = As.om(waarden(true), Tekenvel.LINKS, Tekenvel.RECHTS, 10);
        this.hoog = As.om(waarden(false), Tekenvel.ONDER, Tekenvel.BOVEN, 8);
    }

    /** From the start of group 3, so that the line of the average pupil begins at the corner. */
    private DoubleStream waarden(boolean breedte) {
        var alle = Stream.concat(gemeten.stream(), verwacht.stream()).toList();
        double meest = alle.stream().mapToDouble(Punt::dl).max().orElse(0) + HALF_JAAR;
        return DoubleStream.concat(
                DoubleStream.of(0, meest),
                breedte ? DoubleStream.empty() : alle.stream().mapToDouble(Punt::dle));
    }

    Grafiek teken() {
        String vak = woorden.leergebied(lijn.leergebied(), lijn.vak());
        String titel = woorden.tekst("toets.grafiek.dle", vak);
        String tekst = beschrijving();
        String kenmerk =
                "dle-%s-%08x"
                        .formatted(
                                lijn.leergebied().code(), Objects.hash(lijn.vak(), lijn.schaal()));
        var svg = new Svg(kenmerk, Tekenvel.BREEDTE, Tekenvel.HOOGTE, titel, tekst);
        Tekenvel.hoogteas(svg, hoog, woorden.tekst("toets.grafiek.dle-as"), woorden);
        Tekenvel.breedteas(svg, woorden.tekst("toets.grafiek.dl-as"));
        for (double dl : breed.streepjes()) {
            Tekenvel.streepje(svg, breed.plaats(dl), woorden.getal(dl));
        }
        gelijk(svg);
        gemeten.forEach(punt -> waarde(svg, punt));
        if (!verwacht.isEmpty()) {
            Tekenvel.verwacht(svg, xs(verwacht), ys(verwacht));
        }
        Tekenvel.gemeten(svg, xs(gemeten), ys(gemeten));
        List<String> overige = List.of(woorden.tekst("toets.grafiek.gelijk"));
        Tekenvel.legenda(svg, woorden, !verwacht.isEmpty(), overige);
        return new Grafiek(titel, tekst, svg.klaar());
    }

    private void waarde(Svg svg, Punt punt) {
        double y = hoog.plaats(punt.dle());
        Tekenvel.waarde(svg, breed.plaats(punt.dl()), y, woorden.getal(punt.dle()));
    }

    private void gelijk(Svg svg) {
        double eind = Math.min(breed.tot(), hoog.tot());
        svg.lijn(
                breed.plaats(0),
                hoog.plaats(0),
                breed.plaats(eind),
                hoog.plaats(eind),
                Svg.HULPLIJN,
                1.2,
                "2 3");
        svg.tekst(
                breed.plaats(eind) + 6,
                hoog.plaats(eind) + 4,
                "start",
                woorden.tekst("toets.grafiek.dle-is-dl"),
                Svg.INKT,
                true);
    }

    private String beschrijving() {
        String reeks = reeks(gemeten);
        return verwacht.isEmpty()
                ? woorden.tekst("toets.grafiek.beschrijving", reeks)
                : woorden.tekst("toets.grafiek.beschrijving.verwacht", reeks, reeks(verwacht));
    }

    private String reeks(List<Punt> punten) {
        return punten.stream()
                .map(punt ->
                        woorden.tekst(
                                "toets.grafiek.dlepunt",
                                woorden.getal(punt.dl()),
                                woorden.getal(punt.dle())))
                .collect(Collectors.joining("; "));
    }

    private double[] xs(List<Punt> punten) {
        return punten.stream().mapToDouble(punt -> breed.plaats(punt.dl())).toArray();
    }

    private double[] ys(List<Punt> punten) {
        return punten.stream().mapToDouble(punt -> hoog.plaats(punt.dle())).toArray();
    }
}
