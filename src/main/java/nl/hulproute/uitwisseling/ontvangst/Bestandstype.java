package nl.hulproute.uitwisseling.ontvangst;

import org.apache.tika.Tika;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * What a file is by its bytes, and which names fit that: the types that the standard allows for an
 * attachment (standards §0.5), with the XML of the dossier itself.
 */
final class Bestandstype {

    static final String XML = "application/xml";

    private static final Tika TIKA = new Tika();
    private static final String OUD_OFFICE = "application/x-tika-msoffice";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    /** More parts than this in front of the one that tells the kind is no document. */
    private static final int MEESTE_DELEN = 2_000;

    private static final Map<String, Set<String>> TOEGESTAAN =
            Map.ofEntries(
                    Map.entry("pdf", Set.of("application/pdf")),
                    Map.entry("jpg", Set.of("image/jpeg")),
                    Map.entry("jpeg", Set.of("image/jpeg")),
                    Map.entry("png", Set.of("image/png")),
                    Map.entry("doc", Set.of(OUD_OFFICE, "application/msword")),
                    Map.entry("xls", Set.of(OUD_OFFICE, "application/vnd.ms-excel")),
                    Map.entry("ppt", Set.of(OUD_OFFICE, "application/vnd.ms-powerpoint")),
                    Map.entry("docx", Set.of(OOXML + "word")),
                    Map.entry("xlsx", Set.of(OOXML + "xl")),
                    Map.entry("pptx", Set.of(OOXML + "ppt")),
                    Map.entry("odt", Set.of(ODF + "text")),
                    Map.entry("ods", Set.of(ODF + "spreadsheet")),
                    Map.entry("odp", Set.of(ODF + "presentation")),
                    Map.entry("odg", Set.of(ODF + "graphics")),
                    Map.entry(
                            "txt", Set.of("text/plain", "message/rfc822", "text/x-web-markdown")));

    private Bestandstype() {}

    /** Reads as much of the file as is needed to know it. */
    static String detect(InputStream bron) throws IOException {
        var inhoud = new BufferedInputStream(bron, 1 << 16);
        inhoud.mark(1 << 16);
        String soort = TIKA.detect(inhoud);
        inhoud.reset();
        return soort.equals("application/zip") || soort.contains("ooxml")
                ? ooxml(inhoud, soort)
                : soort;
    }

    /** Whether the extension is one that is allowed at all. */
    static boolean isAllowed(String naam) {
        return TOEGESTAAN.containsKey(extension(naam));
    }

    /** Whether a file of this kind may have this name. */
    static boolean fits(String mediatype, String naam) {
        return TOEGESTAAN.getOrDefault(extension(naam), Set.of()).contains(mediatype);
    }

    private static String extension(String naam) {
        return naam.substring(naam.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** A ZIP is an Office document when it lists its parts and has the folder of one program. */
    private static String ooxml(InputStream inhoud, String anders) throws IOException {
        var mappen = new HashSet<String>();
        boolean lijst = false;
        try (var zip = new ZipInputStream(inhoud)) {
            for (int i = 0; i < MEESTE_DELEN; i++) {
                var deel = zip.getNextEntry();
                if (deel == null) {
                    break;
                }
                lijst |= deel.getName().equals("[Content_Types].xml");
                mappen.add(deel.getName().split("/", 2)[0]);
                var program =
                        Set.of("word", "xl", "ppt").stream().filter(mappen::contains).findFirst();
                if (lijst && program.isPresent()) {
                    return OOXML + program.get();
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            return anders;
        }
        return anders;
    }
}
