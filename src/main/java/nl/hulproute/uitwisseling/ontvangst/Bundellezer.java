package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.TeGroot;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads a bundle: a TAR of small contents, each under its SHA-256 as its name. Each is stored as it
 * would be by itself; what is in is added to the list, also when the rest of the bundle is no good.
 */
record Bundellezer(Inhouden.Plek plek, List<Inhoud> binnen) {

    /** So many contents, and so many bytes in all. */
    static final int MEESTE = 100;

    static final long GROOTST = 8L << 20;

    /** The bytes are no TAR, or hold something else than contents under their digest. */
    static final class GeenBundel extends IOException {

        private static final long serialVersionUID = 1L;

        GeenBundel(Exception oorzaak) {
            super(oorzaak);
        }
    }

    void read(InputStream lichaam) throws IOException {
        var lijn = new Lijn(lichaam);
        var tar = new TarArchiveInputStream(lijn);
        long over = GROOTST;
        for (TarArchiveEntry deel; (deel = lijn.with(tar::getNextEntry)) != null; ) {
            if (deel.getSize() > over || binnen.size() == MEESTE) {
                throw new TeGroot(GROOTST);
            }
            over -= deel.getSize();
            binnen.add(store(digest(deel), new Deel(tar, lijn), deel.getSize()));
        }
        if (binnen.isEmpty()) {
            throw new GeenBundel(new IOException("no entries"));
        }
    }

    private Inhoud store(Sha256 naam, InputStream deel, long grootte) throws IOException {
        return plek.punt().opslag().neem(plek.belofte(naam), 0, deel, grootte);
    }

    private static Sha256 digest(TarArchiveEntry deel) throws GeenBundel {
        if (!deel.isFile()) {
            throw new GeenBundel(new IOException("not a file"));
        }
        try {
            return new Sha256(deel.getName());
        } catch (IllegalArgumentException e) {
            throw new GeenBundel(e);
        }
    }

    /**
     * The bytes as they come in. That they break off is no fault of the bundle: a sender that was
     * told so would not try again.
     */
    private static final class Lijn extends FilterInputStream {

        private @Nullable IOException breuk;

        Lijn(InputStream lichaam) {
            super(lichaam);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                breuk = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] buffer, int vanaf, int aantal) throws IOException {
            try {
                return super.read(buffer, vanaf, aantal);
            } catch (IOException e) {
                breuk = e;
                throw e;
            }
        }

        /** What goes wrong while the line holds is the bundle's fault. */
        <T extends @Nullable Object> T with(Lezing<T> lezing) throws IOException {
            try {
                return lezing.read();
            } catch (IOException | IllegalArgumentException e) {
                if (breuk != null) {
                    throw breuk;
                }
                throw new GeenBundel(e);
            }
        }
    }

    private interface Lezing<T extends @Nullable Object> {
        T read() throws IOException;
    }

    /** The bytes of one entry; apart from a full disk, which is nobody's bundle. */
    private static final class Deel extends InputStream {

        private final TarArchiveInputStream tar;
        private final Lijn lijn;

        Deel(TarArchiveInputStream tar, Lijn lijn) {
            this.tar = tar;
            this.lijn = lijn;
        }

        @Override
        public int read() throws IOException {
            return lijn.with(tar::read);
        }

        @Override
        public int read(byte[] buffer, int vanaf, int aantal) throws IOException {
            return lijn.with(() -> tar.read(buffer, vanaf, aantal));
        }
    }
}
