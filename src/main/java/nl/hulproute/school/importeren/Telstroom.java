package nl.hulproute.school.importeren;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes in, for the progress, and stops where the file is larger than it may be. */
final class Telstroom extends FilterInputStream {

    private final Inleesgrenzen grenzen;
    private volatile long gelezen;

    Telstroom(InputStream bron, Inleesgrenzen grenzen) {
        super(bron);
        this.grenzen = grenzen;
    }

    /** In bytes. */
    long gelezen() {
        return gelezen;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        int n = super.read(doel, van, aantal);
        gelezen += Math.max(0, n);
        if (gelezen > grenzen.bytes()) {
            throw new Onleesbaar(Fout.van("te-groot", grenzen.megabytes()));
        }
        return n;
    }

    /**
     * Leaves the source open: a reader that stops at a fault closes it, and the rest is to come.
     */
    @Override
    public void close() {
        // whoever opened the source closes it
    }
}
