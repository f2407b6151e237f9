package nl.hulproute.school.ouders;

import nl.hulproute.gedeeld.Sha256;

/** A digest as people compare it: its first twelve positions, in threes of four. */
final class Kort {

    private static final int DEEL = 4;
    private static final int DELEN = 3;

    private Kort() {}

    static String hash(Sha256 hash) {
        var uit = new StringBuilder();
        for (int n = 0; n < DELEN; n++) {
            uit.append(n == 0 ? "" : " ").append(hash.hex(), n * DEEL, (n + 1) * DEEL);
        }
        return uit.toString();
    }
}
