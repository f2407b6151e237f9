package nl.hulproute.swv.dossier;

import nl.hulproute.gedeeld.Sha256;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier that was merged into another, with its documents. */
record Meegekomen(Dossier dossier, List<Dossierdocument> documenten) {

    Meegekomen {
        documenten = List.copyOf(documenten);
    }

    /** The same without what the other dossier has already, or an earlier one of these. */
    static List<Meegekomen> others(List<Meegekomen> alle, List<Dossierdocument> eigen) {
        Set<Sha256> gezien = new HashSet<>(contents(eigen));
        return alle.stream()
                .map(een ->
                        new Meegekomen(
                                een.dossier,
                                een.documenten.stream()
                                        .filter(document ->
                                                document.teruggehaald()
                                                        || gezien.add(document.sha256()))
                                        .toList()))
                .toList();
    }

    /** Of each content of the other dossier that came twice, the number that it came with too. */
    static Map<Sha256, String> twice(List<Meegekomen> alle, List<Dossierdocument> eigen) {
        Set<Sha256> bekend = contents(eigen);
        var tweemaal = new HashMap<Sha256, String>();
        for (Meegekomen een : alle) {
            een.documenten.stream()
                    .filter(document -> !document.teruggehaald())
                    .map(Dossierdocument::sha256)
                    .filter(bekend::contains)
                    .forEach(inhoud -> tweemaal.putIfAbsent(inhoud, een.dossier.nummer()));
        }
        return tweemaal;
    }

    private static Set<Sha256> contents(List<Dossierdocument> documenten) {
        return documenten.stream()
                .filter(document -> !document.teruggehaald())
                .map(Dossierdocument::sha256)
                .collect(Collectors.toSet());
    }
}
