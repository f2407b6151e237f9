package nl.hulproute.register.duo;

import org.springframework.core.io.InputStreamSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the text of a file is written: DUO's older files are windows-1252, newer ones UTF-8. */
record Tekenset(Charset charset, boolean bom) {

    private static final char BOM = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BEGIN = 4096;

    /** Nothing when the file is no text, or text in two-byte characters. */
    static Optional<Tekenset> of(InputStreamSource bron) throws IOException {
        byte[] begin = begin(bron);
        for (byte b : begin) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        if (startsWith(begin, 0xFE, 0xFF)
                || startsWith(begin, 0xFF, 0xFE)
                || startsWith(begin, 'P', 'K', 3, 4)) {
            return Optional.empty();
        }
        if (startsWith(begin, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Tekenset(StandardCharsets.UTF_8, true));
        }
        return Optional.of(new Tekenset(isUtf8(bron) ? StandardCharsets.UTF_8 : WINDOWS, false));
    }

    /** A PDF begins as text, and would else be told which columns it lacks. */
    static boolean isPdf(InputStreamSource bron) throws IOException {
        return startsWith(begin(bron), '%', 'P', 'D', 'F', '-');
    }

    /** What cannot be read in it comes out as U+FFFD, so that its line can be named. */
    Reader open(InputStreamSource bron) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(bron.getInputStream(), charset));
        if (bom && reader.read() != BOM) {
            throw new IOException("the file changed while it was read");
        }
        return reader;
    }

    private static byte[] begin(InputStreamSource bron) throws IOException {
        try (InputStream in = bron.getInputStream()) {
            return in.readNBytes(BEGIN);
        }
    }

    private static boolean isUtf8(InputStreamSource bron) throws IOException {
        try (var reader =
                new InputStreamReader(bron.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... begin) {
        if (bytes.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((bytes[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
