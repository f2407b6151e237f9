package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One test on a {@link Groeilijn}.
 *
 * @param dl months of education since the start of group 3, ten in a school year
 * @param dle the months of education after which the average pupil scores so
 * @param niveau I to V, else A to E, as it was given with the test; may be empty
 * @param grenzen the niveaus of this test, when the school knows them
 */
public record Groeipunt(
        UUID toets,
        LocalDate datum,
        String toetsnaam,
        String jaargroep,
        @Nullable Integer dl,
        @Nullable BigDecimal vaardigheidsscore,
        @Nullable Integer dle,
        String functioneringsniveau,
        String niveau,
        @Nullable Niveaugrenzen grenzen) {}
