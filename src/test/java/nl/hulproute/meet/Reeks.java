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
        return van(vooraf, aantal, List.of(handeling)).getFirst();
    }

    /**
     * The same for acts that are compared, by turns: a program gets quicker while it runs, and a
     * machine does other work beside it.
     */
    static List<Reeks> van(int vooraf, int aantal, List<Handeling> handelingen) throws Exception {
        List<Reeks> reeksen = handelingen.stream().map(een -> new Reeks()).toList();
        for (int n = -vooraf; n < aantal; n++) {
            for (int h = 0; h < handelingen.size(); h++) {
                long begin = System.nanoTime();
                handelingen.get(h).doe();
                if (n >= 0) {
                    reeksen.get(h).tijden.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        reeksen.forEach(reeks -> Collections.sort(reeks.tijden));
        return reeksen;
    }

    double mediaan() {
        return tijden.get(tijden.size() / 2);
    }

    double p95() {
        return tijden.get((int) Math.ceil(tijden.size() * 0.95) - 1);
    }
}
