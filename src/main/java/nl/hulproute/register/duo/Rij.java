package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Brin;

import org.apache.commons.csv.CSVRecord;

import java.util.Optional;
import java.util.regex.Pattern;

/** A line of a file, with its number; what is wrong with it is added to {@code fouten}. */
record Rij(Bestandskop kop, CSVRecord cellen, long nummer, Leesfouten fouten) {

    private static final int LANGST = 200;
    private static final Pattern BESTUUR = Pattern.compile("[0-9]{5}");

    void wrong(String code, Object... argumenten) {
        fouten.add(nummer, code, argumenten);
    }

    /** Whether it is one line with a cell for each column, readable in its encoding. */
    boolean whole() {
        if (cellen.stream().anyMatch(cel -> cel.indexOf('\n') >= 0 || cel.indexOf('\r') >= 0)) {
            wrong("aanhaling");
        } else if (cellen.stream().anyMatch(cel -> cel.indexOf('\uFFFD') >= 0)) {
            wrong("teken");
        } else if (!kop.fits(cellen)) {
            wrong("kolommen", cellen.size(), kop.breedte());
        } else if (cellen.stream().anyMatch(cel -> cel.strip().length() > LANGST)) {
            wrong("lang", LANGST);
        } else {
            return true;
        }
        return false;
    }

    String cell(Kolom kolom) {
        return kop.cell(cellen, kolom);
    }

    Optional<Brin> brin() {
        String tekst = cell(Kolom.BRIN);
        Optional<Brin> brin = Brin.parse(tekst);
        if (brin.isEmpty()) {
            wrong("brin", tekst);
        }
        return brin;
    }

    Optional<String> bestuur() {
        String tekst = cell(Kolom.BESTUUR);
        if (BESTUUR.matcher(tekst).matches()) {
            return Optional.of(tekst);
        }
        wrong("bestuur", tekst);
        return Optional.empty();
    }

    /** The text of a column that may not be empty. */
    Optional<String> text(Kolom kolom) {
        String tekst = cell(kolom);
        if (tekst.isEmpty()) {
            wrong("cel-leeg", kolom.naam());
            return Optional.empty();
        }
        return Optional.of(tekst);
    }
}
