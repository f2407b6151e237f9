package nl.hulproute.platform.bestand;

import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;

/**
 * What a file is by its bytes, whatever it calls itself, and what stands out about it. Found in one
 * pass over the bytes in little memory: nothing is unpacked, so nothing can blow up.
 */
public record Bestandstype(String mediatype, Set<Bijzonderheid> bijzonderheden) {

    public static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    public static final String ODF = "application/vnd.oasis.opendocument.";

    /** A ZIP that says it unpacks to far more than it is. */
    public static final String UITPAKBOM = "application/x-uitpakbom";

    static final String OUD_OFFICE = "application/x-tika-msoffice";
    static final String DICHTE_OOXML = "application/x-tika-ooxml-protected";

    private static final Tika TIKA = new Tika();
    private static final int KOP = 1 << 16;

    /**
     * Enough for a type that says so at its begin. Tika seeks each of its patterns in all of it.
     */
    private static final int BEGIN = 1 << 9;

    /** What Tika sees of the rest; more only costs time, for no type that passes begins later. */
    private static final int KENMERK = 1 << 13;

    /** What Tika says of what has no begin that it knows. */
    private static final Set<String> ONBESLIST =
            Set.of("application/octet-stream", "application/xml", "text/plain");

    public Bestandstype {
        bijzonderheden = Set.copyOf(bijzonderheden);
    }

    /** Reads as much of the file as is needed to know it; the caller closes it. */
    public static Bestandstype van(InputStream bron) throws IOException {
        byte[] kop = bron.readNBytes(KOP);
        String soort = soort(kop);
        var speurder = speurder(kop, soort);
        return speurder == null
                ? new Bestandstype(soort, Set.of())
                : search(speurder, kop, bron, soort);
    }

    private static String soort(byte[] kop) {
        String soort = soort(kop, BEGIN);
        return ONBESLIST.contains(soort) ? soort(kop, KENMERK) : soort;
    }

    private static String soort(byte[] kop, int hoogstens) {
        return TIKA.detect(Arrays.copyOf(kop, Math.min(kop.length, hoogstens)));
    }

    private static Bestandstype search(
            Speurder speurder, byte[] kop, InputStream bron, String soort) throws IOException {
        speurder.neem(kop, kop.length);
        if (kop.length == KOP) {
            byte[] blok = new byte[KOP];
            for (int n; (n = bron.readNBytes(blok, 0, KOP)) > 0; ) {
                speurder.neem(blok, n);
            }
        }
        return speurder.besluit(soort);
    }

    private static @Nullable Speurder speurder(byte[] kop, String soort) {
        if (Zipspeurder.begintZo(kop)) {
            return new Zipspeurder();
        }
        if (Olespeurder.begintZo(kop)) {
            return new Olespeurder();
        }
        return soort.equals("application/pdf") ? new Pdfspeurder() : null;
    }

    public boolean heeft(Bijzonderheid bijzonderheid) {
        return bijzonderheden.contains(bijzonderheid);
    }
}
