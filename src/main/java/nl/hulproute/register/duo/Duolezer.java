package nl.hulproute.register.duo;

import nl.hulproute.register.duo.Duobestand.Onbruikbaar;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.InputStreamSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a file of DUO's open data, line by line. A file with one mistake is not used at all: half
 * of a list would make the other half look abolished.
 */
final class Duolezer {

    /** More than DUO has for all sectors together. */
    static final int MEESTE_REGELS = 100_000;

    private static final int LANGSTE_KOP = 20_000;

    private Duolezer() {}

    /**
     * The contents, or the mistakes with their lines.
     *
     * @param bron is opened more than once
     */
    static Duobestand read(InputStreamSource bron) throws IOException {
        Optional<Tekenset> tekenset = Tekenset.of(bron);
        if (Tekenset.isPdf(bron)) {
            return new Onbruikbaar(new Leesfout(0, "pdf"));
        }
        if (tekenset.isEmpty()) {
            return new Onbruikbaar(new Leesfout(0, "geen-csv"));
        }
        try (Reader reader = tekenset.get().open(bron);
                CSVParser parser = parser(reader)) {
            return read(parser, tekenset.get().charset().name());
        }
    }

    private static Duobestand read(CSVParser parser, String tekenset) {
        var fouten = new Leesfouten();
        Iterator<CSVRecord> rijen = parser.iterator();
        long regel = 1;
        try {
            if (!rijen.hasNext()) {
                return new Onbruikbaar(new Leesfout(0, "leeg"));
            }
            Bestandskop kop = Bestandskop.of(rijen.next());
            if (!kop.missing().isEmpty()) {
                return new Onbruikbaar(unknown(kop));
            }
            Regellezer lezer = Regellezer.of(kop.soort());
            while (rijen.hasNext()) {
                CSVRecord cellen = rijen.next();
                regel = parser.getCurrentLineNumber();
                if (cellen.getRecordNumber() > MEESTE_REGELS) {
                    return new Onbruikbaar(new Leesfout(0, "te-veel", MEESTE_REGELS));
                }
                var rij = new Rij(kop, cellen, regel - breaks(cellen), fouten);
                if (rij.whole()) {
                    lezer.read(rij);
                }
            }
            return fouten.or(nonEmpty(lezer, parser.getRecordNumber(), tekenset));
        } catch (UncheckedIOException e) {
            // an unclosed quotation mark: where the next line begins is lost
            fouten.add(regel + 1, "aanhaling");
            return fouten.onbruikbaar();
        }
    }

    private static Duobestand nonEmpty(Regellezer lezer, long gelezen, String tekenset) {
        return gelezen > 1 ? lezer.inhoud(tekenset) : new Onbruikbaar(new Leesfout(0, "leeg"));
    }

    private static CSVParser parser(Reader reader) throws IOException {
        var gebufferd = new BufferedReader(reader);
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter(gebufferd))
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .get()
                .parse(gebufferd);
    }

    /** Whichever of the usual ones the first line has most. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LANGSTE_KOP);
        var buffer = new char[LANGSTE_KOP - 1];
        int gelezen = Math.max(reader.read(buffer), 0);
        reader.reset();
        String kop = new String(buffer, 0, gelezen).lines().findFirst().orElse("");
        long puntkomma = kop.chars().filter(c -> c == ';').count();
        long komma = kop.chars().filter(c -> c == ',').count();
        long tab = kop.chars().filter(c -> c == '\t').count();
        if (tab > puntkomma && tab > komma) {
            return '\t';
        }
        return komma > puntkomma ? ',' : ';';
    }

    private static Leesfout unknown(Bestandskop kop) {
        return new Leesfout(
                1,
                "kop",
                kop.missing().stream().map(Kolom::naam).collect(Collectors.joining(", ")));
    }

    private static long breaks(CSVRecord rij) {
        return rij.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }
}
