package nl.hulproute.register.duo;

import org.apache.commons.csv.CSVRecord;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The first line of a file: which column stands where.
 *
 * @param breedte how many columns each line has to have
 */
record Bestandskop(Bestandssoort soort, Map<Kolom, Integer> plaatsen, int breedte) {

    static Bestandskop of(CSVRecord eerste) {
        var plaatsen = new EnumMap<Kolom, Integer>(Kolom.class);
        for (int i = 0; i < eerste.size(); i++) {
            int plaats = i;
            Kolom.of(eerste.get(i)).ifPresent(kolom -> plaatsen.putIfAbsent(kolom, plaats));
        }
        return new Bestandskop(Bestandssoort.of(plaatsen.keySet()), plaatsen, eerste.size());
    }

    List<Kolom> missing() {
        return soort.missing(plaatsen.keySet());
    }

    /** A line may end in empty cells more than the header has, not in fewer. */
    boolean fits(CSVRecord regel) {
        if (regel.size() < breedte) {
            return false;
        }
        return regel.stream().skip(breedte).allMatch(String::isBlank);
    }

    String cell(CSVRecord regel, Kolom kolom) {
        return regel.get(Objects.requireNonNull(plaatsen.get(kolom))).strip();
    }
}
