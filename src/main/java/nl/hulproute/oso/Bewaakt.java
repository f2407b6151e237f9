package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked content on its way to the sink: faults of the packing become {@link Beschadigd}, so
 * that they are not taken for faults of the sink, and it stops at its limits (a zip bomb).
 */
final class Bewaakt extends InputStream {

    /** A step of unpacking. */
    @FunctionalInterface
    interface Stap<T extends @Nullable Object> {
        T doe() throws IOException;
    }

    private final InputStream bron;
    private final long perBijlage;
    private final long samen;
    private long gelezen;

    Bewaakt(InputStream bron, long perBijlage, long samen) {
        this.bron = bron;
        this.perBijlage = perBijlage;
        this.samen = samen;
    }

    <T extends @Nullable Object> T stap(Stap<T> stap) throws IOException {
        try {
            return stap.doe();
        } catch (Inhoudtekst.Onleesbaar e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new Beschadigd(Uitpakfout.zin(e));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        int n = stap(() -> bron.read(doel, van, aantal));
        gelezen += Math.max(0, n);
        if (gelezen > perBijlage || gelezen > samen) {
            throw new Beschadigd("is uitgepakt te groot");
        }
        return n;
    }
}
