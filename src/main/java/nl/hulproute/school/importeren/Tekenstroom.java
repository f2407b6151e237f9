package nl.hulproute.school.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of a file. Bytes that its encoding does not know end it, with their line, rather
 * than become a question mark in a name; and so does one piece of XML that would fill a memory.
 */
final class Tekenstroom extends Reader {

    /**
     * The most characters between two events of the parser: longer than any text, name, comment.
     */
    private static final int LANGSTE_STUK = 1 << 20;

    private static final int BUFFER = 8192;
    private static final int LANGSTE_NAAM = 60;

    private final InputStream bron;
    private final CharsetDecoder lezer;
    private final Charset tekenset;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private boolean op;
    private boolean begin = true;
    private int regel = 1;
    private int sinds;
    private boolean inNaam;
    private boolean inTag;
    private final StringBuilder naam = new StringBuilder();
    private String element = "";

    Tekenstroom(InputStream bron, Charset tekenset) {
        this.bron = bron;
        this.tekenset = tekenset;
        this.lezer =
                tekenset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The parser came to its next event. */
    void event() {
        sinds = 0;
    }

    /** Whether the file ends on this line, halfway a tag. */
    boolean endsInTag(int opRegel) {
        return op && !bytes.hasRemaining() && inTag && regel == opRegel;
    }

    @Override
    public int read(char[] doel, int van, int aantal) throws IOException {
        var naar = CharBuffer.wrap(doel, van, aantal).slice();
        while (naar.position() == 0 && aantal > 0) {
            if (!decode(naar)) {
                return naar.position() == 0 ? -1 : told(doel, van, naar.position());
            }
        }
        return told(doel, van, naar.position());
    }

    /** Takes what there is; false at the end of the file. */
    private boolean decode(CharBuffer naar) throws IOException {
        var uitkomst = lezer.decode(bytes, naar, op);
        if (uitkomst.isError()) {
            if (naar.position() == 0) {
                throw new Onleesbaar(
                        Fout.op(regel, element, "tekenset-teken", tekenset.displayName()));
            }
            // what came before it goes first
            return true;
        }
        if (uitkomst.isUnderflow()) {
            return fill();
        }
        return true;
    }

    private boolean fill() throws IOException {
        if (op) {
            return false;
        }
        bytes.compact();
        int n = bron.read(bytes.array(), bytes.position(), bytes.remaining());
        op = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        return true;
    }

    private int told(char[] doel, int van, int aantal) throws IOException {
        int weg = begin && aantal > 0 && doel[van] == '\uFEFF' ? 1 : 0;
        begin = begin && aantal == 0;
        if (weg == 1) {
            System.arraycopy(doel, van + 1, doel, van, aantal - 1);
            if (aantal == 1) {
                return read(doel, van, 1);
            }
        }
        for (int plaats = van; plaats < van + aantal - weg; plaats++) {
            follow(doel[plaats]);
        }
        sinds += aantal - weg;
        if (sinds > LANGSTE_STUK) {
            throw new Onleesbaar(Fout.op(regel, element, "stuk-te-lang"));
        }
        return aantal - weg;
    }

    /** Where the characters are: the parser is behind by a buffer, and cannot tell. */
    private void follow(char teken) {
        if (teken == '<') {
            inTag = true;
            inNaam = true;
            naam.setLength(0);
        } else if (inNaam && isName(teken) && naam.length() < LANGSTE_NAAM) {
            naam.append(teken);
        } else if (inNaam) {
            inNaam = false;
            element = naam.isEmpty() ? element : naam.toString();
        }
        inTag &= teken != '>';
        regel += teken == '\n' ? 1 : 0;
    }

    private static boolean isName(char teken) {
        return Character.isLetterOrDigit(teken) || teken == '_' || teken == '-' || teken == ':';
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
