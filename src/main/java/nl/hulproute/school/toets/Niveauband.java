package nl.hulproute.school.toets;

import java.util.Map;
import java.util.Optional;

/**
 * Which part of all pupils has a niveau, in percentiles (standards §8): A to E is 25, 25, 25, 15
 * and 10 percent from the top, I to V five times 20.
 */
record Niveauband(int van, int tot) {

    private static final Map<String, Niveauband> BANDEN =
            Map.of(
                    "A", new Niveauband(75, 100),
                    "B", new Niveauband(50, 75),
                    "C", new Niveauband(25, 50),
                    "D", new Niveauband(10, 25),
                    "E", new Niveauband(0, 10),
                    "I", new Niveauband(80, 100),
                    "II", new Niveauband(60, 80),
                    "III", new Niveauband(40, 60),
                    "IV", new Niveauband(20, 40),
                    "V", new Niveauband(0, 20));

    static Optional<Niveauband> van(String niveau) {
        return Optional.ofNullable(BANDEN.get(niveau.replaceAll("[+-]", "")));
    }

    /** Whether one pupil can have both. */
    boolean past(Niveauband ander) {
        return van < ander.tot && ander.van < tot;
    }

    boolean past(int percentiel) {
        return van <= percentiel && percentiel <= tot;
    }
}
