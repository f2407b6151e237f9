package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Inhoud;
import nl.hulproute.platform.opslag.TeGroot;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads a bundle: a TAR of small contents, each under its SHA-256 as its name, and at its end the
 * envelope. Each content is stored as it would be by itself; what is in is added to the list, also
 * when the rest of the bundle is no good.
 *
 * <p>Only plain files are read: what else a TAR may hold (long names, extended headers, links) a
 * bundle never needs, and it could fill the memory before anyone counts.
 *
 * @param grootst how many bytes a content may have here
 */
record Bundellezer(Inhouden.Plek plek, long grootst, List<Inhoud> binnen) {

    /** So many contents, and so many bytes in all. */
    static final int MEESTE = 100;

    static final long GROOTST = 8L << 20;

    private static final int BLOK = TarConstants.DEFAULT_RCDSIZE;

    /** The name of the envelope, which is the last file. */
    static final String ENVELOP = "bericht.json";

    /**
     * The bytes are no TAR, or hold something else than contents under their digest and an
     * envelope.
     */
    static final class GeenBundel extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Gives the bytes of the envelope. A line that breaks off is no {@link GeenBundel}: a sender
     * told so would not try again.
     */
    byte[] read(InputStream lichaam) throws IOException {
        long over = GROOTST;
        while (true) {
            byte[] kop = lichaam.readNBytes(BLOK);
            if (isEnd(kop)) {
                throw new GeenBundel();
            }
            var deel = file(kop);
            if (deel.getName().equals(ENVELOP)) {
                return envelope(lichaam, deel.getSize());
            }
            if (deel.getSize() > grootst) {
                throw new TeGroot(grootst);
            }
            if (deel.getSize() > over || binnen.size() == MEESTE) {
                throw new TeGroot(GROOTST);
            }
            over -= deel.getSize();
            binnen.add(store(digest(deel), lichaam, deel.getSize()));
        }
    }

    private static byte[] envelope(InputStream lichaam, long grootte) throws IOException {
        if (grootte > Enveloppen.GROOTST) {
            throw new TeGroot(GROOTST);
        }
        byte[] envelop = lichaam.readNBytes((int) grootte);
        skipPadding(lichaam, grootte);
        if (envelop.length < grootte || !isEnd(lichaam.readNBytes(BLOK))) {
            throw new GeenBundel();
        }
        return envelop;
    }

    private static boolean isEnd(byte[] blok) {
        return IntStream.range(0, blok.length).allMatch(i -> blok[i] == 0);
    }

    private static void skipPadding(InputStream lichaam, long grootte) throws IOException {
        int opvulling = (int) ((BLOK - grootte % BLOK) % BLOK);
        if (lichaam.readNBytes(opvulling).length < opvulling) {
            throw new GeenBundel();
        }
    }

    private static TarArchiveEntry file(byte[] kop) throws GeenBundel {
        try {
            if (kop.length == BLOK && TarUtils.verifyCheckSum(kop)) {
                var deel = new TarArchiveEntry(kop);
                byte soort = deel.getLinkFlag();
                boolean plain = soort == TarConstants.LF_NORMAL || soort == TarConstants.LF_OLDNORM;
                if (plain && deel.getSize() >= 0) {
                    return deel;
                }
            }
        } catch (IllegalArgumentException e) {
            // numbers that are none
        }
        throw new GeenBundel();
    }

    private static Sha256 digest(TarArchiveEntry deel) throws GeenBundel {
        try {
            return new Sha256(deel.getName());
        } catch (IllegalArgumentException e) {
            throw new GeenBundel();
        }
    }

    private Inhoud store(Sha256 naam, InputStream lichaam, long grootte) throws IOException {
        var deel = new Deel(lichaam, grootte);
        var inhoud = plek.punt().opslag().neem(plek.belofte(naam), 0, deel, grootte);
        skipPadding(lichaam, grootte);
        return inhoud;
    }

    /** As many bytes as the header of a file says, and no fewer. */
    private static final class Deel extends InputStream {

        private final InputStream lichaam;
        private long over;

        Deel(InputStream lichaam, long grootte) {
            this.lichaam = lichaam;
            this.over = grootte;
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int vanaf, int aantal) throws IOException {
            if (over == 0) {
                return -1;
            }
            int read = lichaam.read(buffer, vanaf, (int) Math.min(aantal, over));
            if (read < 0) {
                throw new GeenBundel();
            }
            over -= read;
            return read;
        }
    }
}
