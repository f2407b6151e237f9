package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A point of the line that is expected of a pupil; either value may be unknown.
 *
 * @param dl months of education since the start of group 3, ten in a school year
 * @param dle expected at that dl
 * @param vaardigheidsscore expected on that day, on the scale of the line it is drawn beside
 */
public record Verwachting(
        LocalDate datum,
        @Nullable Integer dl,
        @Nullable BigDecimal dle,
        @Nullable BigDecimal vaardigheidsscore) {}
