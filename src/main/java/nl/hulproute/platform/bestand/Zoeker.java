package nl.hulproute.platform.bestand;

import java.util.function.IntPredicate;

/** Looks for a row of bytes in what passes, also across the border of two blocks. */
final class Zoeker {

    private final byte[] patroon;
    private final int[] terugval;
    private final IntPredicate daarna;
    private int plaats;
    private boolean gevonden;

    /** The byte that follows has to be one of these, so that no longer word is taken for it. */
    Zoeker(byte[] patroon, IntPredicate daarna) {
        this.patroon = patroon.clone();
        this.daarna = daarna;
        this.terugval = fallback(patroon);
    }

    boolean gevonden() {
        return gevonden;
    }

    void neem(byte[] blok, int aantal) {
        int i = 0;
        while (i < aantal && !gevonden) {
            if (plaats == 0) {
                i = first(blok, i, aantal);
            }
            if (i < aantal) {
                step(blok[i++]);
            }
        }
    }

    /**
     * Most bytes are not the first of the row: a loop without anything else passes them quickly.
     */
    private int first(byte[] blok, int vanaf, int aantal) {
        int i = vanaf;
        while (i < aantal && blok[i] != patroon[0]) {
            i++;
        }
        return i;
    }

    private void step(byte b) {
        if (plaats == patroon.length) {
            gevonden = daarna.test(b & 0xff);
            plaats = terugval[plaats];
        }
        while (plaats > 0 && patroon[plaats] != b) {
            plaats = terugval[plaats];
        }
        if (patroon[plaats] == b) {
            plaats++;
        }
    }

    /** Knuth, Morris and Pratt: where to go on in the row when a byte does not fit. */
    private static int[] fallback(byte[] patroon) {
        int[] terug = new int[patroon.length + 1];
        for (int i = 1, n = 0; i < patroon.length; i++) {
            while (n > 0 && patroon[i] != patroon[n]) {
                n = terug[n];
            }
            if (patroon[i] == patroon[n]) {
                n++;
            }
            terug[i + 1] = n;
        }
        return terug;
    }
}
