package nl.hulproute.register.mandaat;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A board's leave for a system to act for one of its schools in a dienst. It counts from its first
 * day up to and including its last; one that is withdrawn no longer counts on the day of
 * withdrawal.
 */
public record Mandaat(
        LocalDate ingang, @Nullable LocalDate einde, @Nullable LocalDate ingetrokken) {

    public Mandaat {
        if (einde != null && einde.isBefore(ingang)) {
            throw new IllegalArgumentException("het einde ligt voor de ingang");
        }
    }

    /** Whether it counts on that day. */
    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(ingang)
                && (einde == null || !dag.isAfter(einde))
                && (ingetrokken == null || dag.isBefore(ingetrokken));
    }

    /** Whether both are to count on some day; one that was withdrawn is in nobody's way. */
    boolean overlapt(Mandaat ander) {
        return ingetrokken == null
                && ander.ingetrokken == null
                && !ingang.isAfter(ander.laatsteDag())
                && !ander.ingang.isAfter(laatsteDag());
    }

    /** The one that counts on that day; of several, the one that counts longest. */
    static Optional<Mandaat> geldig(List<Mandaat> mandaten, LocalDate dag) {
        return mandaten.stream()
                .filter(mandaat -> mandaat.geldtOp(dag))
                .max((een, ander) -> een.laatsteDag().compareTo(ander.laatsteDag()));
    }

    private LocalDate laatsteDag() {
        return einde == null ? LocalDate.MAX : einde;
    }
}
