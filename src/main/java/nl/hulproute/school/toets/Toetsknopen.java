package nl.hulproute.school.toets;

import nl.hulproute.oso.Knoop;
import nl.hulproute.oso.Veldenlijst;
import nl.hulproute.school.leerling.Jaargroep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Tests as elements of a dossier. A part of a test stands below the whole of the same day; without
 * that it is a test by itself. A result that says nothing does not travel (rule TR01).
 */
final class Toetsknopen {

    private record Afname(String toetscode, LocalDate dag) {}

    private Toetsknopen() {}

    static List<Knoop> van(List<Toets> toetsen) {
        var afnamen = new LinkedHashMap<Afname, List<Toetsgegevens>>();
        toetsen.stream()
                .map(Toets::gegevens)
                .filter(een -> een.resultaat().heeftIets())
                .forEach(een ->
                        afnamen.computeIfAbsent(
                                        new Afname(een.toetscode(), een.afnamedatum()),
                                        nieuw -> new ArrayList<>())
                                .add(een));
        return afnamen.values().stream().flatMap(afname -> afname(afname).stream()).toList();
    }

    private static List<Knoop> afname(List<Toetsgegevens> afname) {
        var gehelen = afname.stream().filter(een -> een.onderdeel().isEmpty()).toList();
        var delen = afname.stream().filter(een -> !een.onderdeel().isEmpty()).toList();
        if (gehelen.isEmpty()) {
            return delen.stream().map(een -> toets(een, List.of())).toList();
        }
        var knopen = new ArrayList<Knoop>();
        for (Toetsgegevens geheel : gehelen) {
            knopen.add(toets(geheel, knopen.isEmpty() ? delen : List.of()));
        }
        return knopen;
    }

    private static Knoop toets(Toetsgegevens toets, List<Toetsgegevens> delen) {
        return new Veldenlijst()
                .knopen(List.of(identificatie(toets), afname(toets), resultaat(toets.resultaat())))
                .knopen(delen.stream().map(Toetsknopen::onderdeel).toList())
                .tekst("opmerking", toets.opmerking())
                .groep("toets");
    }

    private static Knoop identificatie(Toetsgegevens toets) {
        return new Veldenlijst()
                .tekst("eldtoetscode", toets.toetscode())
                .tekst("leergebied", leergebied(toets))
                .tekst("toetsnaam", toets.naam())
                .tekst("toetsversie", toets.toetsversie())
                .groep("toetsidentificatie");
    }

    private static String leergebied(Toetsgegevens toets) {
        return toets.vak().isEmpty()
                ? toets.leergebied().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : toets.vak();
    }

    private static Knoop afname(Toetsgegevens toets) {
        boolean bekend = Jaargroep.VAN_OSO.contains(toets.jaargroep());
        return new Veldenlijst()
                .datum("afnamedatum", toets.afnamedatum())
                .tekst("jaargroep", bekend ? toets.jaargroep() : "")
                .waarde("dl", toets.dl())
                .groep("afname");
    }

    private static Knoop onderdeel(Toetsgegevens deel) {
        return new Veldenlijst()
                .tekst("eldonderdeelcode", deel.onderdeel())
                .tekst("onderdeelnaam", deel.onderdeelnaam())
                .knopen(List.of(resultaat(deel.resultaat())))
                .groep("toetsonderdeel");
    }

    private static Knoop resultaat(Resultaat resultaat) {
        var velden = new Veldenlijst();
        if (resultaat.score().heeftCijfer()) {
            velden.knopen(List.of(toetsscore(resultaat.score())));
        }
        return velden.knopen(resultaat.referenties().stream().map(Toetsknopen::referentie).toList())
                .groep("resultaat");
    }

    private static Knoop toetsscore(Ruwescore score) {
        return new Veldenlijst()
                .waarde("aantalopgaven", score.opgaven())
                .waarde("aantalgoed", score.goed())
                .waarde("aantalfout", score.fout())
                .waarde("aantalgelezen", score.gelezen())
                .waarde("tijd", Getal.tekst(score.tijd()))
                .waarde("vaardigheidsscore", Getal.tekst(score.vaardigheidsscore()))
                .tekst("codevaardigheidsschaal", score.schaal())
                .knopen(interval(score))
                .groep("toetsscore");
    }

    private static List<Knoop> interval(Ruwescore score) {
        if (score.laag() == null || score.hoog() == null) {
            return List.of();
        }
        return List.of(
                new Veldenlijst()
                        .waarde("bivlaag", Getal.tekst(score.laag()))
                        .waarde("bivhoog", Getal.tekst(score.hoog()))
                        .groep("betrouwbaarheidsinterval"));
    }

    static Knoop referentie(Referentiescore score) {
        return new Veldenlijst()
                .tekst("codereferentiescore", score.soort().code())
                .tekst("codevergelijkingsgroep", score.groep())
                .tekst("waarde", score.waarde())
                .tekst("kwalificatie", score.kwalificatie())
                .groep("referentiescore");
    }
}
