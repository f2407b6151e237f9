package nl.hulproute.meet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of the same act, in milliseconds. */
final class Reeks {

    /** What is timed. */
    @FunctionalInterface
    interface Handeling {
        void doe() throws Exception;
    }

    private final List<Double> tijden = new ArrayList<>();

    /** Does it first without, and then with a clock. */
    static Reeks van(int vooraf, int aantal, Handeling handeling) throws Exception {
        for (int i = 0; i < vooraf; i++) {
            handeling.doe();
        }
        var reeks = new Reeks();
        for (int i = 0; i < aantal; i++) {
            long begin = System.nanoTime();
            handeling.doe();
            reeks.tijden.add((System.nanoTime() - begin) / 1e6);
        }
        Collections.sort(reeks.tijden);
        return reeks;
    }

    double mediaan() {
        return tijden.get(tijden.size() / 2);
    }

    double p95() {
        return tijden.get((int) Math.ceil(tijden.size() * 0.95) - 1);
    }
}
