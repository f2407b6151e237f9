package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The keys that came by, each with its line: twelve bytes a key, however long it is, so that those
 * of a large file fit in a small memory. A key is known by 63 bits of its digest: two different
 * ones are taken for the same in one of a thousand million files with 100,000 pupils.
 */
final class Sleutelboek {

    private static final int BEGIN = 1 << 10;

    private long[] merken = new long[BEGIN];
    private int[] regels = new int[BEGIN];
    private int aantal;

    /** Notes it; the line where it stood before, when it did. */
    OptionalInt note(String sleutel, int regel) {
        if (2 * aantal >= merken.length) {
            grow();
        }
        long merk = merk(sleutel);
        int plaats = find(merk);
        if (merken[plaats] == merk) {
            return OptionalInt.of(regels[plaats]);
        }
        merken[plaats] = merk;
        regels[plaats] = regel;
        aantal++;
        return OptionalInt.empty();
    }

    private int find(long merk) {
        int plaats = (int) (merk & (merken.length - 1));
        while (merken[plaats] != 0 && merken[plaats] != merk) {
            plaats = (plaats + 1) & (merken.length - 1);
        }
        return plaats;
    }

    private void grow() {
        long[] oudeMerken = merken;
        int[] oudeRegels = regels;
        merken = new long[2 * oudeMerken.length];
        regels = new int[2 * oudeRegels.length];
        for (int oud = 0; oud < oudeMerken.length; oud++) {
            if (oudeMerken[oud] != 0) {
                int plaats = find(oudeMerken[oud]);
                merken[plaats] = oudeMerken[oud];
                regels[plaats] = oudeRegels[oud];
            }
        }
    }

    /** Never 0, which is an empty place. */
    private static long merk(String sleutel) {
        String hex = Sha256.of(sleutel.getBytes(StandardCharsets.UTF_8)).hex();
        return Long.parseUnsignedLong(hex, 0, 16, 16) | Long.MIN_VALUE;
    }
}
