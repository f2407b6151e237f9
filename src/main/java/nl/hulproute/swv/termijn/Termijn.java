package nl.hulproute.swv.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The term of a dossier: so many calendar days from the day of receipt (process §1.7: six weeks is
 * usual), and the days on which it stood still on top. A last day in a weekend stays where it is.
 *
 * @param begin the day of receipt; the next is the first day that counts
 * @param dagen how long it is, in calendar days
 */
public record Termijn(LocalDate begin, int dagen, List<Opschorting> opschortingen) {

    /** How many days before the last one it is near. */
    static final int NABIJ = 7;

    public Termijn {
        opschortingen = List.copyOf(opschortingen);
    }

    /** The last day, an open suspension taken to last as long as the school was given. */
    public LocalDate laatsteDag() {
        return laatsteDag(tellend());
    }

    private LocalDate laatsteDag(List<Opschorting> tellend) {
        return begin.plusDays(dagen + tellend.stream().mapToLong(Opschorting::dagen).sum());
    }

    /** The suspensions that count: what was asked when the term was over does not bring it back. */
    public List<Opschorting> tellend() {
        var tellend = new ArrayList<Opschorting>();
        for (Opschorting opschorting : opschortingen) {
            if (!opschorting.eersteDag().isAfter(laatsteDag(tellend))) {
                tellend.add(opschorting);
            }
        }
        return tellend;
    }

    /** The suspension in which the term stands still on this day. */
    public Optional<Opschorting> stil(LocalDate dag) {
        return tellend().stream().filter(opschorting -> opschorting.loopt(dag)).findFirst();
    }

    /** The one that has no answer yet. */
    Optional<Opschorting> open() {
        return tellend().stream().filter(opschorting -> opschorting.hervat() == null).findFirst();
    }

    /**
     * How many days come after this one until the last; 0 is the last day itself, below it the term
     * is over. While it stands still: how many are left when it goes on.
     */
    public long over(LocalDate dag) {
        return stil(dag)
                .map(opschorting ->
                        ChronoUnit.DAYS.between(
                                opschorting.gevraagd(),
                                laatsteDag().minusDays(opschorting.dagen())))
                .orElseGet(() -> ChronoUnit.DAYS.between(dag, laatsteDag()));
    }
}
