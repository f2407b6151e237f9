package nl.hulproute.school.toets;

import java.math.BigDecimal;

/** What a test can hold, whether it is typed or comes from a file. */
final class Toetsgrenzen {

    static final int NAAM = 200;
    static final BigDecimal LAAGSTE_SCORE = BigDecimal.valueOf(-300);
    static final BigDecimal HOOGSTE_SCORE = BigDecimal.valueOf(2_000);

    private Toetsgrenzen() {}

    /** Whether this can be a vaardigheidsscore. */
    static boolean kan(BigDecimal score) {
        return score.compareTo(LAAGSTE_SCORE) >= 0 && score.compareTo(HOOGSTE_SCORE) <= 0;
    }
}
