package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A content as the standard packs it: Base64 of a ZIP that holds the one file. */
final class Ingepakt {

    /** A fixed time, so that the same content gives the same XML. */
    private static final LocalDateTime TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private Ingepakt() {}

    static void schrijf(String bestandsnaam, InputStream inhoud, XMLStreamWriter xml)
            throws IOException {
        var base64 = Base64.getEncoder().wrap(new Tekens(xml));
        try (var zip = new ZipOutputStream(base64, StandardCharsets.UTF_8)) {
            // Most files are compressed already: level 1 costs little and gains as much.
            zip.setLevel(Deflater.BEST_SPEED);
            var ingang = new ZipEntry(kaal(bestandsnaam));
            ingang.setTimeLocal(TIJD);
            zip.putNextEntry(ingang);
            inhoud.transferTo(zip);
            zip.closeEntry();
        }
    }

    /** The name without a path, for whoever unpacks it to a folder. */
    private static String kaal(String bestandsnaam) {
        var naam = bestandsnaam.substring(laatsteScheiding(bestandsnaam) + 1);
        return naam.isBlank() ? "bijlage" : naam;
    }

    private static int laatsteScheiding(String bestandsnaam) {
        return Math.max(bestandsnaam.lastIndexOf('/'), bestandsnaam.lastIndexOf('\\'));
    }

    /** Base64 digits that go into the XML as text, gathered in blocks. */
    private static final class Tekens extends OutputStream {

        private final XMLStreamWriter xml;
        private final char[] blok = new char[BUFFER];
        private int vol;

        Tekens(XMLStreamWriter xml) {
            this.xml = xml;
        }

        @Override
        public void write(int teken) throws IOException {
            blok[vol++] = (char) teken;
            if (vol == blok.length) {
                leeg();
            }
        }

        @Override
        public void write(byte[] bytes, int van, int aantal) throws IOException {
            for (int i = van; i < van + aantal; i++) {
                write(bytes[i]);
            }
        }

        @Override
        public void close() throws IOException {
            leeg();
        }

        private void leeg() throws IOException {
            try {
                xml.writeCharacters(blok, 0, vol);
                vol = 0;
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }
}
