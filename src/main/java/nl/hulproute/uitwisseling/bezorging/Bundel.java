package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Small contents that travel in one request with their envelope, for a request costs more than the
 * bytes: a TAR, made while it is sent, of files under their SHA-256 and of the envelope at its end.
 */
final class Bundel {

    /** A larger one goes by itself, so that it can be resumed where it broke off. */
    private static final long KLEIN = 512 * 1024;

    /** Well below what a receiver has to take (8 MiB, 100 contents). */
    private static final long GROOTST = 4 << 20;

    private static final int MEESTE = 64;

    /** The unit of a TAR; at its end come two empty ones. */
    private static final int BLOK = 512;

    private static final String ENVELOP = "bericht.json";

    private record Deel(Sha256 naam, long grootte) {}

    private static long inTar(long grootte) {
        return BLOK + grootte + padding(grootte);
    }

    private static int padding(long grootte) {
        return (int) ((BLOK - grootte % BLOK) % BLOK);
    }

    private final Opslag opslag;
    private final UUID tenant;
    private final List<Deel> delen = new ArrayList<>();

    Bundel(Opslag opslag, UUID tenant) {
        this.opslag = opslag;
        this.tenant = tenant;
    }

    /** Adds it when it is small and there is room; what does not fit goes by itself. */
    void offer(Sha256 naam, long grootte) {
        if (grootte <= KLEIN && delen.size() < MEESTE && bytes() + grootte <= GROOTST) {
            delen.add(new Deel(naam, grootte));
        }
    }

    int aantal() {
        return delen.size();
    }

    List<Sha256> inhouden() {
        return delen.stream().map(Deel::naam).toList();
    }

    private long bytes() {
        return delen.stream().mapToLong(Deel::grootte).sum();
    }

    Verzoek.Lichaam lichaam(byte[] envelop) {
        long grootte =
                delen.stream().mapToLong(deel -> inTar(deel.grootte())).sum()
                        + inTar(envelop.length)
                        + 2 * BLOK;
        return new Verzoek.Lichaam(() -> new SequenceInputStream(streams(envelop)), grootte);
    }

    /** Opened as they are read, one content at a time. */
    private Enumeration<InputStream> streams(byte[] envelop) {
        Iterator<InputStream> alle =
                Stream.concat(
                                delen.stream().flatMap(this::streams),
                                Stream.of(
                                        new ByteArrayInputStream(header(ENVELOP, envelop.length)),
                                        new ByteArrayInputStream(envelop),
                                        new ByteArrayInputStream(
                                                new byte[padding(envelop.length) + 2 * BLOK])))
                        .iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return alle.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return alle.next();
            }
        };
    }

    private Stream<InputStream> streams(Deel deel) {
        try {
            return Stream.of(
                    new ByteArrayInputStream(header(deel.naam().hex(), deel.grootte())),
                    opslag.open(tenant, deel.naam()),
                    new ByteArrayInputStream(new byte[padding(deel.grootte())]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(String naam, long grootte) {
        var kop = new TarArchiveEntry(naam);
        kop.setSize(grootte);
        // nothing of this machine travels with it
        kop.setUserName("");
        kop.setModTime(0);
        byte[] blok = new byte[BLOK];
        kop.writeEntryHeader(blok);
        return blok;
    }
}
