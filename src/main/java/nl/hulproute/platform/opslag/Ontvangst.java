package nl.hulproute.platform.opslag;

import nl.hulproute.gedeeld.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A content that is coming in, in its temporary file. Closing it removes the file, unless it got
 * its name, or the source broke off and a next try may go on with it.
 */
final class Ontvangst implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Schijf schijf;
    private final Path pad;
    private final Schijf.Bestand bestand;
    private final boolean hervatbaar;
    private final MessageDigest hasher;
    private final Runnable klaar;
    private long grootte;
    private boolean laat;
    private @Nullable Inhoud inhoud;

    /** The hasher has seen what the file holds already; {@code klaar} hears when it is closed. */
    Ontvangst(
            Schijf schijf,
            Path pad,
            Schijf.Bestand bestand,
            boolean hervatbaar,
            MessageDigest hasher,
            Runnable klaar)
            throws IOException {
        this.schijf = schijf;
        this.pad = pad;
        this.bestand = bestand;
        this.hervatbaar = hervatbaar;
        this.hasher = hasher;
        this.klaar = klaar;
        this.grootte = bestand.grootte();
    }

    void read(InputStream bron, long maximum) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read; (read = next(bron, buffer)) >= 0; ) {
            if (grootte + read > maximum) {
                throw new TeGroot(maximum);
            }
            hasher.update(buffer, 0, read);
            bestand.write(buffer, 0, read);
            grootte += read;
        }
    }

    /** A source that breaks off leaves what it gave; any other fault leaves nothing. */
    private int next(InputStream bron, byte[] buffer) throws IOException {
        try {
            return bron.read(buffer);
        } catch (IOException e) {
            laat = hervatbaar;
            throw e;
        }
    }

    void force() throws IOException {
        bestand.force();
    }

    /** What came in, once all of it was read. */
    Inhoud inhoud() {
        if (inhoud == null) {
            inhoud = new Inhoud(Sha256.ofDigest(hasher.digest()), grootte);
        }
        return inhoud;
    }

    void moveTo(Path doel) throws IOException {
        schijf.move(pad, doel);
        laat = true;
    }

    @Override
    public void close() throws IOException {
        try {
            if (!laat) {
                schijf.delete(pad);
            }
        } finally {
            try {
                bestand.close();
            } finally {
                klaar.run();
            }
        }
    }
}
