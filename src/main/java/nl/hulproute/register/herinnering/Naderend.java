package nl.hulproute.register.herinnering;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A mandate or an agreement that ends soon, with nothing after it.
 *
 * @param naam the school, or the samenwerkingsverband of an agreement
 * @param brin of the school; empty at an agreement
 * @param wat the dienst and the system, or the reference of the agreement
 * @param einde its last day
 */
public record Naderend(
        Soort soort, UUID id, UUID bestuur, String naam, String brin, String wat, LocalDate einde) {

    /** What it is. */
    public enum Soort {
        MANDAAT,
        OVEREENKOMST
    }

    /**
     * The moment to remind of that has come: of so many days before the end, the nearest. One that
     * passed unused, because the program was off, is not made up for once a nearer one has come.
     */
    Optional<Integer> drempel(LocalDate vandaag, List<Integer> dagenVooraf) {
        long over = ChronoUnit.DAYS.between(vandaag, einde);
        return dagenVooraf.stream().filter(dagen -> over <= dagen).min(Integer::compare);
    }
}
