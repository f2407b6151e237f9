package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.List;
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
        var vel = new Tekenvel(woorden, titel, tekst);
        vel.hoogteas(hoog, woorden.tekst("toets.grafiek.dle-as"));
        vel.breedteas(woorden.tekst("toets.grafiek.dl-as"));
        for (double dl : breed.streepjes()) {
            vel.streepje(breed.plaats(dl), woorden.getal(dl));
        }
        gelijk(vel);
        gemeten.forEach(punt -> waarde(vel, punt));
        if (!verwacht.isEmpty()) {
            vel.verwacht(xs(verwacht), ys(verwacht));
        }
        vel.gemeten(xs(gemeten), ys(gemeten));
        vel.legenda(!verwacht.isEmpty(), List.of(woorden.tekst("toets.grafiek.gelijk")));
        return new Grafiek(titel, tekst, vel.klaar());
    }

    private void waarde(Tekenvel vel, Punt punt) {
        vel.waarde(breed.plaats(punt.dl()), hoog.plaats(punt.dle()), woorden.getal(punt.dle()));
    }

    /** The pupil who learns as much as the average one. */
    private void gelijk(Tekenvel vel) {
        double eind = Math.min(breed.tot(), hoog.tot());
        double x = breed.plaats(eind);
        double y = hoog.plaats(eind);
        vel.hulplijn(new double[] {breed.plaats(0), x}, new double[] {hoog.plaats(0), y});
        vel.naam(x + 6, y + 4, woorden.tekst("toets.grafiek.dle-is-dl"));
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
