package nl.hulproute.school.toets;

import java.math.BigDecimal;
import java.util.List;

/**
 * From which vaardigheidsscore on a result of a test is of niveau I, II, III or IV; below that it
 * is V.
 */
public record Niveaugrenzen(BigDecimal i, BigDecimal ii, BigDecimal iii, BigDecimal iv) {

    static final List<String> NIVEAUS = List.of("I", "II", "III", "IV", "V");

    public Niveaugrenzen {
        if (i.compareTo(ii) <= 0 || ii.compareTo(iii) <= 0 || iii.compareTo(iv) <= 0) {
            throw new IllegalArgumentException("each niveau begins below the one before it");
        }
    }

    /** The four, from I to IV. */
    List<BigDecimal> alle() {
        return List.of(i, ii, iii, iv);
    }

    String niveau(BigDecimal score) {
        long boven = alle().stream().filter(grens -> score.compareTo(grens) < 0).count();
        return NIVEAUS.get((int) boven);
    }
}
