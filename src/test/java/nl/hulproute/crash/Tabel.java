package nl.hulproute.crash;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.proef.Knooppunten;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers of a question in two columns: per key the values, sorted, doubles and all. */
record Tabel(SortedMap<String, List<String>> rijen) {

    static Tabel of(Knooppunten knooppunten, Onderdeel onderdeel, String sql) throws SQLException {
        var rijen = new TreeMap<String, List<String>>();
        try (var verbinding = knooppunten.database(onderdeel);
                var vraag = verbinding.createStatement();
                var antwoord = vraag.executeQuery(sql)) {
            while (antwoord.next()) {
                rijen.merge(antwoord.getString(1), List.of(antwoord.getString(2)), Tabel::both);
            }
        }
        return new Tabel(rijen);
    }

    List<String> van(String sleutel) {
        return rijen.getOrDefault(sleutel, List.of());
    }

    private static List<String> both(List<String> een, List<String> ander) {
        return Stream.concat(een.stream(), ander.stream()).sorted().toList();
    }
}
