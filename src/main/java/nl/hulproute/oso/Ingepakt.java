package nl.hulproute.oso;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A content as the standard packs it: Base64 of a ZIP that holds the one file. */
final class Ingepakt {

    /** A fixed time, so that the same content gives the same XML. */
    private static final LocalDateTime TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Types that hold their data compressed: once more costs much and gains nothing. */
    private static final Set<String> COMPACT =
            Set.of("pdf", "jpg", "jpeg", "png", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip");

    private static final int BUFFER = 1 << 16;

    private Ingepakt() {}

    /** Writes it as digits of Base64, and leaves the stream for them open. */
    static void schrijf(String bestandsnaam, InputStream inhoud, OutputStream cijfers)
            throws IOException {
        try (var zip = new Zip(new Base64schrijver(cijfers))) {
            zip.setLevel(isCompact(bestandsnaam) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            var ingang = new ZipEntry(kaal(bestandsnaam));
            ingang.setTimeLocal(TIJD);
            zip.putNextEntry(ingang);
            byte[] buffer = new byte[BUFFER];
            for (int n = inhoud.read(buffer); n >= 0; n = inhoud.read(buffer)) {
                zip.write(buffer, 0, n);
            }
            zip.closeEntry();
        }
    }

    private static boolean isCompact(String bestandsnaam) {
        int punt = bestandsnaam.lastIndexOf('.');
        return COMPACT.contains(bestandsnaam.substring(punt + 1).toLowerCase(Locale.ROOT));
    }

    /** The name without a path, for whoever unpacks it to a folder. */
    private static String kaal(String bestandsnaam) {
        var naam = bestandsnaam.substring(laatsteScheiding(bestandsnaam) + 1);
        return naam.isBlank() ? "bijlage" : naam;
    }

    private static int laatsteScheiding(String bestandsnaam) {
        return Math.max(bestandsnaam.lastIndexOf('/'), bestandsnaam.lastIndexOf('\\'));
    }

    /** With a buffer larger than the JDK's own of 512 bytes. */
    private static final class Zip extends ZipOutputStream {

        Zip(OutputStream uit) {
            super(uit, StandardCharsets.UTF_8);
            buf = new byte[BUFFER];
        }
    }
}
