package nl.hulproute.swv.cijfers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decides which of the numbers whose sum is known are shown. A small one is not; and others go with
 * it until, for all that is shown, it may still be each of 1, 2, 3 and 4.
 */
final class Afscherming {

    /** The first number that is shown. */
    static final int GRENS = 5;

    private static final int GROOTSTE_KLEINE = GRENS - 1;

    private final List<Integer> aantallen;
    private final List<Zicht> zicht;

    private Afscherming(List<Integer> aantallen) {
        this.aantallen = aantallen;
        this.zicht =
                new ArrayList<>(
                        aantallen.stream()
                                .map(aantal -> klein(aantal) ? Zicht.KLEIN : Zicht.GETOOND)
                                .toList());
    }

    static boolean klein(int aantal) {
        return aantal > 0 && aantal < GRENS;
    }

    /**
     * @param aantallen with a sum that is not small itself: that would tell too much already
     */
    static List<Zicht> of(List<Integer> aantallen) {
        var afscherming = new Afscherming(aantallen);
        while (!afscherming.safe()) {
            if (!afscherming.hideSmallest()) {
                return Collections.nCopies(aantallen.size(), Zicht.VERBORGEN);
            }
        }
        return List.copyOf(afscherming.zicht);
    }

    /** Whether each small number can still be all that a small number can be. */
    private boolean safe() {
        long kleine = count(Zicht.KLEIN);
        if (kleine == 0) {
            return true;
        }
        long verborgen = count(Zicht.VERBORGEN);
        int samen = places().filter(n -> zicht.get(n) != Zicht.GETOOND).map(aantallen::get).sum();
        long minstVanRest = kleine - 1 + verborgen * GRENS;
        long meestVanRest = verborgen > 0 ? Long.MAX_VALUE : GROOTSTE_KLEINE * (kleine - 1);
        return samen - GROOTSTE_KLEINE >= minstVanRest && samen - 1 <= meestVanRest;
    }

    /** The one that is missed least; false when none is left. */
    private boolean hideSmallest() {
        var kleinste =
                places().filter(n -> zicht.get(n) == Zicht.GETOOND && aantallen.get(n) >= GRENS)
                        .boxed()
                        .min((een, ander) -> aantallen.get(een) - aantallen.get(ander));
        kleinste.ifPresent(n -> zicht.set(n, Zicht.VERBORGEN));
        return kleinste.isPresent();
    }

    private long count(Zicht soort) {
        return zicht.stream().filter(soort::equals).count();
    }

    private IntStream places() {
        return IntStream.range(0, aantallen.size());
    }
}
