package nl.hulproute.gedeeld;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** A school year, from 1 August to 31 July; written as {@code 2026-2027}. */
public record Schooljaar(int beginjaar) implements Comparable<Schooljaar> {

    private static final Pattern VORM = Pattern.compile("([0-9]{4})-([0-9]{4})");

    public Schooljaar {
        if (beginjaar < 1900 || beginjaar > 2999) {
            throw new IllegalArgumentException("geen schooljaar: " + beginjaar);
        }
    }

    /** The school year in which this day falls. */
    public static Schooljaar of(LocalDate dag) {
        return new Schooljaar(
                dag.getMonth().compareTo(Month.AUGUST) >= 0 ? dag.getYear() : dag.getYear() - 1);
    }

    /** Reads {@code 2026-2027}; nothing when the years do not follow each other. */
    public static Optional<Schooljaar> parse(String tekst) {
        var vorm = VORM.matcher(tekst.strip());
        if (!vorm.matches()
                || Integer.parseInt(vorm.group(1)) + 1 != Integer.parseInt(vorm.group(2))) {
            return Optional.empty();
        }
        return Optional.of(new Schooljaar(Integer.parseInt(vorm.group(1))));
    }

    public LocalDate eersteDag() {
        return LocalDate.of(beginjaar, Month.AUGUST, 1);
    }

    public LocalDate laatsteDag() {
        return LocalDate.of(beginjaar + 1, Month.JULY, 31);
    }

    @Override
    public int compareTo(Schooljaar ander) {
        return Integer.compare(beginjaar, ander.beginjaar);
    }

    @Override
    public String toString() {
        return beginjaar + "-" + (beginjaar + 1);
    }
}
