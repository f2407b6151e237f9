package nl.hulproute.swv.termijn;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time in which the term stands still because something was asked of the school (Awb 4:15): from
 * the day after the question until the day of the answer, or until the time given is over. Days are
 * calendar days in the Netherlands.
 *
 * @param gevraagd the day of the question; it still counts for the term
 * @param uiterlijk the last day that the school was given; null when none was said
 * @param hervat the day of the answer: the first day that counts again; null while there is none
 */
public record Opschorting(
        LocalDate gevraagd, @Nullable LocalDate uiterlijk, @Nullable LocalDate hervat) {

    /** The first day that counts again, as far as known; nothing while no day was said. */
    public Optional<LocalDate> einde() {
        return Stream.of(
                        Optional.ofNullable(hervat),
                        Optional.ofNullable(uiterlijk).map(dag -> dag.plusDays(1)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(dag -> dag.isBefore(eersteDag()) ? eersteDag() : dag);
    }

    /** How many days do not count: all up to its end, also those that are still to come. */
    public long dagen() {
        return einde().map(tot -> ChronoUnit.DAYS.between(eersteDag(), tot)).orElse(0L);
    }

    /** Whether the term stands still on this day, or is about to from the next. */
    public boolean loopt(LocalDate dag) {
        return hervat == null
                && !dag.isBefore(gevraagd)
                && (uiterlijk == null || !dag.isAfter(uiterlijk));
    }

    /** The first day that does not count. */
    public LocalDate eersteDag() {
        return gevraagd.plusDays(1);
    }
}
