package nl.hulproute.proef.relais;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A TLS record as it stands on the line (RFC 8446 §5.1): its kind and length are readable, and so
 * is how much text an encrypted one holds. At the end of a stream it may be incomplete.
 */
record Tlsrecord(byte[] bytes) {

    private static final int KOP = 5;
    private static final int VERSLEUTELD = 23;

    /** What an encrypted one of the JDK holds beside the text: kind, 16 bytes of padding, tag. */
    private static final int OMHULSEL = 1 + 16 + 16;

    static Optional<Tlsrecord> read(InputStream bron) throws IOException {
        byte[] kop = bron.readNBytes(KOP);
        if (kop.length < KOP) {
            return kop.length == 0 ? Optional.empty() : Optional.of(new Tlsrecord(kop));
        }
        int lengte = (kop[3] & 0xFF) << 8 | kop[4] & 0xFF;
        byte[] rest = bron.readNBytes(lengte);
        byte[] alles = Arrays.copyOf(kop, KOP + rest.length);
        System.arraycopy(rest, 0, alles, KOP, rest.length);
        return Optional.of(new Tlsrecord(alles));
    }

    /** One that no key opens: what a record becomes of which a byte is damaged. */
    static Tlsrecord damaged() {
        byte[] bytes = new byte[KOP + 2 * OMHULSEL];
        bytes[0] = VERSLEUTELD;
        bytes[1] = 3;
        bytes[2] = 3;
        bytes[4] = 2 * OMHULSEL;
        return new Tlsrecord(bytes);
    }

    boolean isEncrypted() {
        return bytes[0] == VERSLEUTELD && bytes.length > KOP + OMHULSEL;
    }

    /** The number of bytes of text in it. */
    int text() {
        return bytes.length - KOP - OMHULSEL;
    }

    /** Where on the line the text with this number would be, as ciphers keep the places. */
    static int place(long tekst) {
        return KOP + (int) tekst;
    }
}
