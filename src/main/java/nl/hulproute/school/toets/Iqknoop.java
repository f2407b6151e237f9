package nl.hulproute.school.toets;

import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Veldenlijst;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An IQ test as element of a dossier: the total IQ as the result, the indexes as parts. Without a
 * total each index is a test by itself, for a test must have a result (rule TR01). The interval
 * stands in the kwalificatie: toetsscore, where the standard has one, is for the vaardigheidsscore.
 */
final class Iqknoop {

    private static final String LEERGEBIED = "intelligentie";

    private Iqknoop() {}

    static Stream<Knoop> van(Iqtoets toets) {
        Integer totaal = toets.totaal();
        if (totaal == null) {
            return toets.indexen().stream()
                    .map(index ->
                            knoop(
                                    toets,
                                    toets.testnaam() + ": " + index.naam(),
                                    index(toets, index),
                                    List.of()));
        }
        var delen = toets.indexen().stream().map(index -> deel(toets, index)).toList();
        var score = score(Scoresoort.IQ, totaal, interval(toets, toets.laag(), toets.hoog()));
        return Stream.of(knoop(toets, toets.testnaam(), score, delen));
    }

    private static Knoop knoop(Iqtoets toets, String naam, Knoop score, List<Knoop> delen) {
        return new Veldenlijst()
                .knopen(
                        List.of(
                                new Veldenlijst()
                                        .tekst("eldtoetscode", code(toets.testnaam()))
                                        .tekst("leergebied", LEERGEBIED)
                                        .tekst("toetsnaam", naam)
                                        .groep("toetsidentificatie"),
                                afname(toets),
                                Knoop.groep("resultaat", score)))
                .knopen(delen)
                .tekst("opmerking", toets.opmerking())
                .groep("toets");
    }

    private static Knoop afname(Iqtoets toets) {
        var velden = new ArrayList<Knoop>();
        if (!toets.afgenomenDoor().isEmpty()) {
            velden.add(
                    new Veldenlijst()
                            .tekst("naammedewerker", toets.afgenomenDoor())
                            .tekst("functie", toets.functie())
                            .groep("afgenomendoor"));
        }
        return new Veldenlijst()
                .datum("afnamedatum", toets.afnamedatum())
                .knopen(velden)
                .groep("afname");
    }

    private static Knoop deel(Iqtoets toets, Iqindex index) {
        return new Veldenlijst()
                .tekst("eldonderdeelcode", index.code().isEmpty() ? index.naam() : index.code())
                .tekst("onderdeelnaam", index.naam())
                .knopen(List.of(Knoop.groep("resultaat", index(toets, index))))
                .groep("toetsonderdeel");
    }

    private static Knoop index(Iqtoets toets, Iqindex index) {
        String interval = interval(toets, index.laag(), index.hoog());
        return score(Scoresoort.STANDAARDSCORE, index.score(), interval);
    }

    private static Knoop score(Scoresoort soort, int waarde, String interval) {
        return Toetsknopen.referentie(
                new Referentiescore(
                        soort, Referentiescore.LANDELIJK, String.valueOf(waarde), interval));
    }

    private static String interval(Iqtoets toets, @Nullable Integer laag, @Nullable Integer hoog) {
        if (laag == null || hoog == null) {
            return "";
        }
        Integer betrouwbaarheid = toets.betrouwbaarheid();
        return laag + "-" + hoog + (betrouwbaarheid == null ? "" : " (" + betrouwbaarheid + "%)");
    }

    /** As codes of tests are written: {@code WISC-V} becomes WISCV. */
    private static String code(String testnaam) {
        String kaal = testnaam.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return kaal.isEmpty() ? "IQ" : kaal;
    }
}
