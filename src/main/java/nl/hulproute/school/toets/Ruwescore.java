package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was counted and measured at a test, as OSO's toetsscore has it.
 *
 * @param schaal the scale of the vaardigheidsscore; may be empty
 * @param laag and {@code hoog}: the confidence interval of the vaardigheidsscore
 * @param tijd in seconds
 */
record Ruwescore(
        @Nullable BigDecimal vaardigheidsscore,
        String schaal,
        @Nullable BigDecimal laag,
        @Nullable BigDecimal hoog,
        @Nullable Integer opgaven,
        @Nullable Integer goed,
        @Nullable Integer fout,
        @Nullable Integer gelezen,
        @Nullable BigDecimal tijd) {

    static final Ruwescore GEEN = new Ruwescore(null, "", null, null, null, null, null, null, null);

    static Ruwescore vaardigheid(@Nullable BigDecimal score, String schaal) {
        return new Ruwescore(score, schaal, null, null, null, null, null, null, null);
    }

    /** Whether it holds a figure, so that it may be in a dossier (rule TR02, standards §2.2). */
    boolean heeftCijfer() {
        return Stream.of(vaardigheidsscore, opgaven, goed, fout, gelezen, tijd)
                .anyMatch(Objects::nonNull);
    }

    /** The same with another vaardigheidsscore and scale. */
    Ruwescore met(@Nullable BigDecimal score, String anderschaal) {
        boolean zelfde = Objects.equals(score, vaardigheidsscore);
        return new Ruwescore(
                score,
                anderschaal,
                zelfde ? laag : null,
                zelfde ? hoog : null,
                opgaven,
                goed,
                fout,
                gelezen,
                tijd);
    }
}
