package nl.hulproute.oso;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What the XML parser reads, and no more than so much of it between two events: a tag, a comment or
 * an instruction is held whole before it is told, so one without end would fill the memory.
 */
final class Maatbron extends FilterInputStream {

    private final int hoogstens;
    private long sinds;

    Maatbron(InputStream bron, int hoogstens) {
        super(bron);
        this.hoogstens = hoogstens;
    }

    /** The parser told an event. */
    void gebeurd() {
        sinds = 0;
    }

    boolean isVol() {
        return sinds > hoogstens;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        int n = super.read(doel, van, aantal);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) throws IOException {
        sinds += n;
        if (isVol()) {
            throw new IOException("more than " + hoogstens + " bytes without an event");
        }
    }
}
