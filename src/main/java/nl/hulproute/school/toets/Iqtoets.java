package nl.hulproute.school.toets;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An IQ test of a pupil.
 *
 * @param testnaam as WISC-V
 * @param totaal the total IQ, with 100 as the mean and 15 as the standard deviation; none when the
 *     indexes lie too far apart to add them up
 * @param laag and {@code hoog}: its confidence interval, both or neither
 * @param betrouwbaarheid of the intervals, as a percentage; none when there is no interval
 */
public record Iqtoets(
        UUID id,
        UUID leerlingId,
        int versie,
        String testnaam,
        LocalDate afnamedatum,
        String afgenomenDoor,
        String functie,
        @Nullable Integer totaal,
        @Nullable Integer laag,
        @Nullable Integer hoog,
        @Nullable Integer betrouwbaarheid,
        List<Iqindex> indexen,
        String opmerking) {

    public Iqtoets {
        indexen = List.copyOf(indexen);
    }

    /** Who took it, with the function: {@code M. de Boer, orthopedagoog}. */
    public String door() {
        return functie.isEmpty() ? afgenomenDoor : afgenomenDoor + ", " + functie;
    }
}
