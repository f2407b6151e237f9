package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A test as a file describes it; what the file does not say is empty. */
final class Uwlrdefinitie {

    /** What a raw score between two bounds, both included, is called. */
    record Norm(String term, long van, long tot) {}

    private final Map<String, String> onderdelen = new HashMap<>();
    private final Map<String, List<Norm>> normen = new HashMap<>();
    String naam = "";
    String vakgebied = "";

    void onderdeel(String code, String deelnaam, List<Norm> deelnormen) {
        onderdelen.put(code, deelnaam);
        normen.put(code, deelnormen);
    }

    void normen(List<Norm> heel) {
        normen.put("", heel);
    }

    String onderdeelnaam(String code) {
        return onderdelen.getOrDefault(code, "");
    }

    /** A raw score in OSO's terms: as Norm with its term, and as niveau when the term is one. */
    List<Referentiescore> scores(String onderdeel, long score) {
        String term =
                normen.getOrDefault(onderdeel, List.of()).stream()
                        .filter(norm -> norm.van() <= score && score <= norm.tot())
                        .map(Norm::term)
                        .findFirst()
                        .orElse("");
        var scores = new ArrayList<Referentiescore>();
        scores.add(
                new Referentiescore(
                        Scoresoort.NORM, Referentiescore.LANDELIJK, String.valueOf(score), term));
        for (Scoresoort niveau : List.of(Scoresoort.IV, Scoresoort.AE)) {
            if (niveau.past(term)) {
                scores.add(new Referentiescore(niveau, term));
            }
        }
        return scores;
    }
}
