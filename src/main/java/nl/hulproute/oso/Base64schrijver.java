package nl.hulproute.oso;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Encodes to Base64 in large blocks, and leaves the stream it writes to open. */
final class Base64schrijver extends OutputStream {

    private static final int BLOK = 3 << 14;

    private final OutputStream uit;
    private final byte[] bytes = new byte[BLOK];
    private final byte[] cijfers = new byte[BLOK / 3 * 4];
    private int vol;

    Base64schrijver(OutputStream uit) {
        this.uit = uit;
    }

    @Override
    public void write(int b) throws IOException {
        bytes[vol++] = (byte) b;
        if (vol == BLOK) {
            leeg();
        }
    }

    @Override
    public void write(byte[] bron, int van, int aantal) throws IOException {
        int plaats = van;
        while (plaats < van + aantal) {
            int n = Math.min(BLOK - vol, van + aantal - plaats);
            System.arraycopy(bron, plaats, bytes, vol, n);
            vol += n;
            plaats += n;
            if (vol == BLOK) {
                leeg();
            }
        }
    }

    private void leeg() throws IOException {
        byte[] blok = vol == BLOK ? bytes : Arrays.copyOf(bytes, vol);
        uit.write(cijfers, 0, Base64.getEncoder().encode(blok, cijfers));
        vol = 0;
    }

    @Override
    public void close() throws IOException {
        if (vol > 0) {
            leeg();
        }
    }
}
