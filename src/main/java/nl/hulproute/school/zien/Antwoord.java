package nl.hulproute.school.zien;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to a statement.
 *
 * @param waarde 1 (nee) to 4 (ja); none: not filled in
 */
record Antwoord(Stelling stelling, @Nullable Integer waarde) {

    static final int LAAGST = 1;
    static final int HOOGST = 4;

    /** How much it counts, 0 (weak) to 3 (strong). */
    int punten() {
        if (waarde == null) {
            throw new IllegalStateException("niet ingevuld");
        }
        return stelling.omgekeerd() ? HOOGST - waarde : waarde - LAAGST;
    }
}
