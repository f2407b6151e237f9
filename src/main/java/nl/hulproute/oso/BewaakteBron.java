package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers that the source itself failed, which is no fault of the dossier. */
final class BewaakteBron extends FilterInputStream {

    private @Nullable IOException fout;

    BewaakteBron(InputStream bron) {
        super(bron);
    }

    void werpFout() throws IOException {
        // Malformed UTF-8 is found above this stream, so it is never taken for a failing source.
        if (fout != null) {
            throw fout;
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            fout = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        try {
            return super.read(doel, van, aantal);
        } catch (IOException e) {
            fout = e;
            throw e;
        }
    }
}
