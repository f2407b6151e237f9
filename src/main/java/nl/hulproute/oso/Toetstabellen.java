package nl.hulproute.oso;

import nl.hulproute.oso.Toetstabel.Kolom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a table for each leergebied of the tests of a dossier, in the order of the dossier. */
final class Toetstabellen {

    private final Dossier dossier;
    private final Weergave weergave;

    Toetstabellen(Dossier dossier, Weergave weergave) {
        this.dossier = dossier;
        this.weergave = weergave;
    }

    List<Toetstabel> van(Knoop toetslijst, Elementsoort soort) {
        Map<String, List<Knoop>> gebieden = new LinkedHashMap<>();
        toetslijst
                .kinderen("toets")
                .forEach(toets ->
                        gebieden.computeIfAbsent(leergebied(toets), gebied -> new ArrayList<>())
                                .add(toets));
        var toetssoort = soort.kind("toets").orElseThrow();
        return gebieden.entrySet().stream()
                .map(gebied -> tabel(gebied.getKey(), gebied.getValue(), toetssoort))
                .toList();
    }

    private static String leergebied(Knoop toets) {
        String naam =
                toets.kind("toetsidentificatie").flatMap(k -> k.waarde("leergebied")).orElse("");
        return naam.isEmpty()
                ? ""
                : naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    private Toetstabel tabel(String leergebied, List<Knoop> toetsen, Elementsoort soort) {
        var deelsoort = soort.kind("toetsonderdeel").orElseThrow();
        var regels = new ArrayList<Toetsregel>();
        for (var toets : toetsen) {
            regels.add(new Toetsregel(dossier, weergave, false).lees(toets, soort));
            toets.kinderen("toetsonderdeel")
                    .map(deel -> new Toetsregel(dossier, weergave, true).lees(deel, deelsoort))
                    .forEach(regels::add);
        }
        var rijen = regels.stream().map(Toetsregel::regel).toList();
        var kolommen =
                Arrays.stream(Kolom.values())
                        .filter(kolom -> rijen.stream().anyMatch(rij -> rij.cel(kolom) != null))
                        .toList();
        return new Toetstabel(
                leergebied, kolommen, rijen, regels.stream().anyMatch(Toetsregel::landelijk));
    }
}
