package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a dossier on their way to the XML parser, which stop for a moment behind what may be
 * the start of a content. Who hears the parser come there can take the Base64 straight from here,
 * past the parser, which would look at each sign several times. Where it is no start after all, or
 * the parser looks ahead, the bytes simply go on.
 */
final class Inhoudbron extends InputStream {

    private static final int BUFFER = 1 << 16;
    private static final byte[] NAAM = "bestandsinhoud".getBytes(StandardCharsets.US_ASCII);

    private static final boolean[] CIJFERS = cijfers();

    private final InputStream bron;
    private final byte[] buffer = new byte[BUFFER];
    private int plaats;
    private int einde;
    private int gezien;
    private boolean sluitend;
    private byte vorige;
    private boolean inTag;
    private byte aanhaling;
    private boolean nooit;
    private boolean gestopt;
    private boolean genomen;
    private int regels;
    private boolean naCr;

    Inhoudbron(InputStream bron) {
        this.bron = bron;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        gestopt = false;
        genomen = false;
        if (aantal == 0) {
            return 0;
        }
        if (!vul()) {
            return -1;
        }
        int n = totStart(Math.min(aantal, einde - plaats));
        System.arraycopy(buffer, plaats, doel, van, n);
        plaats += n;
        return n;
    }

    /**
     * How many bytes go on to the parser: up to and including the end of the next tag of a content.
     * A tag in any other form than the bare one ends a piece as well, so that the parser never
     * comes to one content while this stands still at another.
     */
    private int totStart(int hoogstens) {
        for (int i = 0; i < hoogstens; i++) {
            if (isEindeVanTag(buffer[plaats + i])) {
                return i + 1;
            }
        }
        return hoogstens;
    }

    private boolean isEindeVanTag(byte b) {
        if (inTag) {
            return isEindeVanAndereTag(b);
        }
        if (gezien == NAAM.length) {
            gezien = 0;
            gestopt = b == '>' && !sluitend && !nooit;
            inTag = b != '>';
            return b == '>' || isEindeVanAndereTag(b);
        }
        sluitend = b == '/' ? vorige == '<' : sluitend && b != '<';
        gezien = b == NAAM[gezien] ? gezien + 1 : b == NAAM[0] ? 1 : 0;
        vorige = b;
        return false;
    }

    /** With attributes, white space or a slash in it; between quotes there may be anything. */
    private boolean isEindeVanAndereTag(byte b) {
        if (aanhaling != 0) {
            aanhaling = b == aanhaling ? 0 : aanhaling;
        } else if (b == '"' || b == '\'') {
            aanhaling = b;
        } else {
            inTag = b != '>';
        }
        return !inTag;
    }

    /** Where entities may hold tags of their own, what stands here says nothing of the parser. */
    void nooit() {
        nooit = true;
        gestopt = false;
    }

    private boolean vul() throws IOException {
        if (plaats == einde) {
            plaats = 0;
            einde = Math.max(0, bron.read(buffer, 0, BUFFER));
        }
        return plaats < einde;
    }

    /** Whether the parser has had no byte past the start that it just came to. */
    boolean staatStil() {
        return gestopt;
    }

    /**
     * Takes a piece of the content, without white space; -1 where it is over: at the end tag, or at
     * anything that a parser must look at.
     */
    int neem(byte[] doel, int van, int aantal) throws IOException {
        int geschreven = 0;
        while (geschreven == 0) {
            if (!vul() || isBijzonder(buffer[plaats])) {
                return -1;
            }
            genomen = true;
            int begin = plaats;
            int tot = Math.min(einde, plaats + aantal);
            while (plaats < tot && isCijfer(buffer[plaats])) {
                plaats++;
            }
            geschreven = plaats - begin;
            System.arraycopy(buffer, begin, doel, van, geschreven);
            naCr &= geschreven == 0;
            slaWitOver();
        }
        return geschreven;
    }

    private void slaWitOver() {
        while (plaats < einde && isWit(buffer[plaats])) {
            byte b = buffer[plaats++];
            regels += b == '\r' || (b == '\n' && !naCr) ? 1 : 0;
            naCr = b == '\r';
        }
    }

    private static boolean isBijzonder(byte b) {
        return !isCijfer(b) && !isWit(b);
    }

    private static boolean isWit(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }

    private static boolean isCijfer(byte b) {
        return b >= 0 && CIJFERS[b];
    }

    private static boolean[] cijfers() {
        var cijfers = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
                .chars()
                .forEach(c -> cijfers[c] = true);
        return cijfers;
    }

    /** Whether anything was taken at this stop, be it white space. */
    boolean heeftGenomen() {
        return genomen;
    }

    /** The lines in what was taken, which the parser did not count. */
    int regels() {
        return regels;
    }
}
