package nl.hulproute.register.mandaat;

import nl.hulproute.register.bestuur.Schoolstand;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;

import java.util.List;
import java.util.Set;

/**
 * Mandates for several schools in one go: for each school what will be given and what it has
 * already.
 */
record Uitdeling(List<Regel> regels) {

    /** The gifts of one school; {@code nieuw} are those it does not have yet. */
    record Regel(Schoolstand school, List<Gift> giften, List<Gift> nieuw) {

        /** There is something to give. */
        public boolean kan() {
            return !nieuw.isEmpty();
        }
    }

    Uitdeling {
        regels = List.copyOf(regels);
    }

    /** Of these schools only. */
    Uitdeling voor(Set<String> brins) {
        return new Uitdeling(
                regels.stream()
                        .filter(regel -> brins.contains(regel.school().brin().waarde()))
                        .toList());
    }

    List<Gift> nieuw() {
        return regels.stream().flatMap(regel -> regel.nieuw().stream()).toList();
    }

    /** How many mandates will be made. */
    public int aantal() {
        return nieuw().size();
    }

    public boolean isEmpty() {
        return regels.stream().noneMatch(Regel::kan);
    }
}
