package nl.hulproute.swv.termijn;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How the term of a dossier stands today, for a page.
 *
 * @param over the days left; negative: so many days too late
 * @param stil the suspension in which it stands still today; null when it runs
 * @param verstreken the suspension that ended because the school gave no answer in time, while it
 *     is still asked; null when there is none
 */
public record Termijnstand(
        Termijn termijn, long over, @Nullable Opschorting stil, @Nullable Opschorting verstreken) {

    static Termijnstand op(Termijn termijn, LocalDate vandaag) {
        var stil = termijn.stil(vandaag);
        return new Termijnstand(
                termijn,
                termijn.over(vandaag),
                stil.orElse(null),
                stil.isPresent() ? null : termijn.open().orElse(null));
    }

    public LocalDate laatsteDag() {
        return termijn.laatsteDag();
    }

    public List<Opschorting> opschortingen() {
        return termijn.tellend();
    }

    public boolean voorbij() {
        return stil == null && over < 0;
    }

    public boolean nabij() {
        return stil == null && over >= 0 && over <= Termijn.NABIJ;
    }

    /** How many days too late. */
    public long teLaat() {
        return -over;
    }
}
