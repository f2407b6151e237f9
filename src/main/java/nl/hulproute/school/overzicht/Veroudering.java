package nl.hulproute.school.overzicht;

import java.util.List;

/**
 * How a kept overview stands to its sources.
 *
 * @param rijen what came, changed and went; none: it is up to date
 * @param wijzigingen the same, counted
 * @param teVernieuwen whether it can be made again
 */
record Veroudering(
        Bewaardoverzicht overzicht,
        List<Bronversie> rijen,
        List<Bronwijziging> wijzigingen,
        boolean teVernieuwen) {

    public boolean verouderd() {
        return !rijen.isEmpty();
    }
}
