package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;

/**
 * Makes of the content of a document the value that is kept of it: the digest that it is, or that
 * of what was unpacked and handed to the sink.
 */
final class Inhoudwaarde {

    private static final byte[] VERWIJZING = "sha256:".getBytes(StandardCharsets.US_ASCII);
    private static final int HOOGSTENS = 1 << 16;

    private final Bijlagesink sink;
    private final Grenzen grenzen;
    private long totaal;

    Inhoudwaarde(Bijlagesink sink, Grenzen grenzen) {
        this.sink = sink;
        this.grenzen = grenzen;
    }

    /** Reads the content, without white space; nothing there gives nothing. */
    String lees(String bestandsnaam, InputStream tekst) throws IOException {
        var in = new PushbackInputStream(tekst, VERWIJZING.length);
        byte[] begin = in.readNBytes(VERWIJZING.length);
        in.unread(begin);
        if (Arrays.equals(begin, VERWIJZING)) {
            return new String(in.readNBytes(HOOGSTENS), StandardCharsets.ISO_8859_1);
        }
        return begin.length == 0 ? "" : uitgepakt(bestandsnaam, in);
    }

    private String uitgepakt(String bestandsnaam, InputStream tekst) throws IOException {
        var zip = new Zipstroom(new Base64stroom(tekst));
        var inhoud = new Bewaakt(zip, grenzen.bijlage(), grenzen.bijlagen() - totaal);
        eersteBestand(zip, inhoud);
        var bewaard = sink.bewaar(bestandsnaam, inhoud);
        totaal += bewaard.grootte();
        return Verwijzing.naar(bewaard.sha256());
    }

    private static void eersteBestand(Zipstroom zip, Bewaakt inhoud) throws IOException {
        ZipEntry ingang = inhoud.stap(zip::getNextEntry);
        while (ingang != null && ingang.isDirectory()) {
            ingang = inhoud.stap(zip::getNextEntry);
        }
        if (ingang == null) {
            throw new Beschadigd("is geen ZIP met een bestand erin");
        }
    }
}
