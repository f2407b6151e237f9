package nl.hulproute.swv.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;

class TermijnTests {

    private static final int ZES_WEKEN = 42;

    /** Suspensions as {@code gevraagd/uiterlijk/hervat}, a dash where there is none. */
    @ParameterizedTest
    @CsvSource({
        // received, suspensions, last day
        "2026-11-02, , 2026-12-14",
        // the day of receipt does not count, weekends and holidays do: Sunday stays Sunday
        "2026-11-15, , 2026-12-27",
        "2026-11-13, , 2026-12-25",
        // asked and answered on one day, or on the next: no day is left out
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-09, 2026-12-14",
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-10, 2026-12-14",
        // asked on Monday, answered on Wednesday: Tuesday is left out
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-11, 2026-12-15",
        // answered on the last day that was given, and a day too late
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-23, 2026-12-27",
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-24, 2026-12-28",
        // weeks too late: no more than what was given is left out
        "2026-11-02, 2026-11-09/2026-11-23/2026-12-20, 2026-12-28",
        // still open: taken to last as long as it may
        "2026-11-02, 2026-11-09/2026-11-23/-, 2026-12-28",
        // still open without a day: nothing is known yet
        "2026-11-02, 2026-11-09/-/-, 2026-12-14",
        // two, one after the other
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-11 2026-11-20/2026-12-04/2026-11-26, 2026-12-20",
        // the second on the day of the answer to the first: that day counts
        "2026-11-02, 2026-11-09/2026-11-23/2026-11-11 2026-11-11/2026-11-25/2026-11-14, 2026-12-17",
        // asked when the term was over, or on its very last day: that brings it not back
        "2026-11-02, 2026-12-20/2027-01-10/2027-01-06, 2026-12-14",
        "2026-11-02, 2026-12-14/2027-01-10/2026-12-28, 2026-12-14",
        "2026-11-02, 2026-12-13/2027-01-10/2026-12-28, 2026-12-28",
        // over the turn of the year, and over 29 February
        "2026-12-01, 2026-12-20/2027-01-10/2027-01-06, 2027-01-28",
        "2028-01-20, , 2028-03-02"
    })
    void countsCalendarDaysAndLeavesOutThoseOfASuspension(
            LocalDate ontvangen, String opschortingen, LocalDate laatste) {
        assertThat(termijn(ontvangen, opschortingen).laatsteDag()).isEqualTo(laatste);
    }

    @ParameterizedTest
    @CsvSource({
        // today, days left, stands still, the time given is over
        // the day of the question counts, the next does not
        "2026-11-09, 35, true, false",
        "2026-11-10, 35, true, false",
        "2026-11-23, 35, true, false",
        // the school gave no answer: from the next day the term runs again
        "2026-11-24, 34, false, true",
        "2026-12-28, 0, false, true",
        "2026-12-31, -3, false, true"
    })
    void saysHowManyDaysAreLeftAlsoWhileItStandsStill(
            LocalDate vandaag, long over, boolean stil, boolean verstreken) {
        var stand =
                Termijnstand.op(
                        termijn(LocalDate.of(2026, 11, 2), "2026-11-09/2026-11-23/-"), vandaag);

        assertThat(stand.over()).isEqualTo(over);
        assertThat(stand.stil() != null).isEqualTo(stil);
        assertThat(stand.verstreken() != null).isEqualTo(verstreken);
        assertThat(stand.voorbij()).isEqualTo(over < 0);
    }

    @Test
    void isNearInItsLastWeekAndNotWhileItStandsStill() {
        var termijn = termijn(LocalDate.of(2026, 11, 2), null);
        var stil = termijn(LocalDate.of(2026, 11, 2), "2026-12-10/2026-12-24/-");

        assertThat(Termijnstand.op(termijn, LocalDate.of(2026, 12, 6)).nabij()).isFalse();
        assertThat(Termijnstand.op(termijn, LocalDate.of(2026, 12, 7)).nabij()).isTrue();
        assertThat(Termijnstand.op(termijn, LocalDate.of(2026, 12, 14)).nabij()).isTrue();
        assertThat(Termijnstand.op(termijn, LocalDate.of(2026, 12, 15)).nabij()).isFalse();
        assertThat(Termijnstand.op(stil, LocalDate.of(2026, 12, 12)).nabij()).isFalse();
    }

    /** Whoever counts the days one by one comes to the same last day. */
    @Test
    void isWhatCountingOnesFingersGives() {
        var random = new Random(20261127);
        for (int i = 0; i < 2000; i++) {
            LocalDate ontvangen = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            List<Opschorting> opschortingen = suspensions(random, ontvangen);
            int dagen = 7 * (1 + random.nextInt(12));

            var termijn = new Termijn(ontvangen, dagen, opschortingen);

            assertThat(termijn.laatsteDag())
                    .as("%s + %d, %s", ontvangen, dagen, opschortingen)
                    .isEqualTo(onFingers(ontvangen, dagen, opschortingen));
        }
    }

    /** None over another; some begin when the term is over. */
    private static List<Opschorting> suspensions(Random random, LocalDate ontvangen) {
        var all = new ArrayList<Opschorting>();
        LocalDate dag = ontvangen;
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate gevraagd = dag.plusDays(random.nextInt(2));
            LocalDate uiterlijk = gevraagd.plusDays(1 + random.nextInt(30));
            LocalDate hervat = gevraagd.plusDays(random.nextInt(40));
            all.add(new Opschorting(gevraagd, uiterlijk, hervat));
            dag = hervat;
        }
        return all;
    }

    private static LocalDate onFingers(
            LocalDate ontvangen, int dagen, List<Opschorting> opschortingen) {
        LocalDate dag = ontvangen;
        int geteld = 0;
        while (geteld < dagen) {
            dag = dag.plusDays(1);
            if (opschortingen.stream().noneMatch(stil(dag))) {
                geteld++;
            }
        }
        return dag;
    }

    private static Predicate<Opschorting> stil(LocalDate dag) {
        return o ->
                dag.isAfter(o.gevraagd())
                        && dag.isBefore(Objects.requireNonNull(o.hervat()))
                        && !dag.isAfter(Objects.requireNonNull(o.uiterlijk()));
    }

    private static Termijn termijn(LocalDate ontvangen, String opschortingen) {
        return new Termijn(
                ontvangen,
                ZES_WEKEN,
                opschortingen == null
                        ? List.of()
                        : List.of(opschortingen.split(" ")).stream()
                                .map(TermijnTests::opschorting)
                                .toList());
    }

    private static Opschorting opschorting(String tekst) {
        String[] dagen = tekst.split("/");
        return new Opschorting(LocalDate.parse(dagen[0]), dag(dagen[1]), dag(dagen[2]));
    }

    private static LocalDate dag(String tekst) {
        return tekst.equals("-") ? null : LocalDate.parse(tekst);
    }
}
