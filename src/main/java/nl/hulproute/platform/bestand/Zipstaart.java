package nl.hulproute.platform.bestand;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** The last part of a file that passes, kept so that the table at the end of a ZIP can be read. */
final class Zipstaart implements SeekableByteChannel {

    /** Room for the table of a document with some five thousand parts. */
    private static final int HELFT = 1 << 19;

    private byte[] vorige = new byte[0];
    private byte[] huidige = new byte[HELFT];
    private int vorigeVol;
    private int vol;
    private long lengte;
    private long positie;

    /** Two halves by turns: what was kept longest makes room. */
    void neem(byte[] blok, int aantal) {
        if (vol + aantal > HELFT) {
            byte[] leeg = vorige.length == 0 ? new byte[HELFT] : vorige;
            vorige = huidige;
            vorigeVol = vol;
            huidige = leeg;
            vol = 0;
        }
        System.arraycopy(blok, 0, huidige, vol, aantal);
        vol += aantal;
        lengte += aantal;
    }

    @Override
    public int read(ByteBuffer doel) throws IOException {
        if (positie >= lengte) {
            return -1;
        }
        long vanaf = positie - (lengte - vol - vorigeVol);
        if (vanaf < 0) {
            throw new EOFException("before the part that was kept");
        }
        int n = 0;
        for (; doel.hasRemaining() && positie < lengte; n++, positie++, vanaf++) {
            doel.put(vanaf < vorigeVol ? vorige[(int) vanaf] : huidige[(int) (vanaf - vorigeVol)]);
        }
        return n;
    }

    @Override
    public long position() {
        return positie;
    }

    @Override
    public SeekableByteChannel position(long naar) {
        positie = naar;
        return this;
    }

    @Override
    public long size() {
        return lengte;
    }

    @Override
    public int write(ByteBuffer bron) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long grootte) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // nothing to close
    }
}
