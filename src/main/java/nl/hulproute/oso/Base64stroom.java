package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;

/** Decodes Base64 in large blocks, which is many times faster than the JDK's stream does it. */
final class Base64stroom extends InputStream {

    private static final int BLOK = 1 << 16;

    private final InputStream tekst;
    private final byte[] cijfers = new byte[BLOK];
    private final byte[] bytes = new byte[BLOK / 4 * 3];
    private int plaats;
    private int einde;
    private boolean uit;

    /** Takes a stream without white space. */
    Base64stroom(InputStream tekst) {
        this.tekst = tekst;
    }

    @Override
    public int read() throws IOException {
        return vul() ? bytes[plaats++] & 0xff : -1;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        if (aantal == 0) {
            return 0;
        }
        if (!vul()) {
            return -1;
        }
        int n = Math.min(aantal, einde - plaats);
        System.arraycopy(bytes, plaats, doel, van, n);
        plaats += n;
        return n;
    }

    private boolean vul() throws IOException {
        while (plaats == einde && !uit) {
            int n = tekst.readNBytes(cijfers, 0, BLOK);
            uit = n < BLOK;
            plaats = 0;
            einde = decodeer(n);
        }
        return plaats < einde;
    }

    private int decodeer(int aantal) throws IOException {
        try {
            byte[] blok = aantal == BLOK ? cijfers : Arrays.copyOf(cijfers, aantal);
            int n = Base64.getDecoder().decode(blok, bytes);
            // Padding belongs at the end alone: what comes after it is not read.
            uit |= aantal > 0 && blok[aantal - 1] == '=';
            return n;
        } catch (IllegalArgumentException e) {
            uit = true;
            throw new IOException("geen Base64", e);
        }
    }
}
