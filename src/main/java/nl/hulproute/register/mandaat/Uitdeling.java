package nl.hulproute.register.mandaat;

import nl.hulproute.register.bestuur.Schoolstand;
import nl.hulproute.register.mandaat.Bestuursmandaten.Gift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mandates for several schools in one go: for each school what will be given and what it has
 * already.
 */
record Uitdeling(List<Regel> regels) {

    /**
     * The gifts of one school; {@code nieuw} are those it does not have yet, and {@code vanaf} is
     * when the last of those that it has begins, if that is still to come.
     */
    record Regel(Schoolstand school, List<Gift> giften, List<Gift> nieuw, Optional<Instant> vanaf) {

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

    /** Of those that have everything, the ones for which it still has to begin. */
    public List<Regel> later() {
        return regels.stream().filter(regel -> !regel.kan() && regel.vanaf().isPresent()).toList();
    }

    /** Of these schools, the ones that cannot be chosen in it. */
    Set<String> zonder(Set<String> brins) {
        var rest = new TreeSet<>(brins);
        regels.stream()
                .filter(Regel::kan)
                .forEach(regel -> rest.remove(regel.school().brin().waarde()));
        return rest;
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
