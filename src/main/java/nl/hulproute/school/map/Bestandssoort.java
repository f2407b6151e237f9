package nl.hulproute.school.map;

import org.apache.tika.Tika;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Which files may travel in a dossier (standards §0.5), known by their bytes: what a file calls
 * itself is a hint only between kinds that look alike.
 */
final class Bestandssoort {

    /** Media type → the ending of a name. */
    private static final Map<String, String> TOEGESTAAN =
            Map.ofEntries(
                    Map.entry("application/pdf", "pdf"),
                    Map.entry("image/jpeg", "jpg"),
                    Map.entry("image/png", "png"),
                    Map.entry("text/plain", "txt"),
                    Map.entry("application/msword", "doc"),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            "docx"),
                    Map.entry("application/vnd.ms-excel", "xls"),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "xlsx"),
                    Map.entry("application/vnd.ms-powerpoint", "ppt"),
                    Map.entry(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            "pptx"),
                    Map.entry("application/vnd.oasis.opendocument.text", "odt"),
                    Map.entry("application/vnd.oasis.opendocument.formula", "odf"));

    private static final int KOP = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private Bestandssoort() {}

    /** The media type of what is to be read; the source is back at its beginning afterwards. */
    static Optional<String> herken(BufferedInputStream bron, String naam) throws IOException {
        bron.mark(KOP);
        byte[] kop = bron.readNBytes(KOP);
        bron.reset();
        String mediatype = TIKA.detect(kop, naam);
        return TOEGESTAAN.containsKey(mediatype) ? Optional.of(mediatype) : Optional.empty();
    }

    /** The name without path and control characters, with an ending that fits its content. */
    static String naam(String naam, String mediatype) {
        String kaal =
                naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                        .strip();
        String einde = "." + TOEGESTAAN.getOrDefault(mediatype, "bin");
        boolean heeftEinde =
                kaal.toLowerCase(java.util.Locale.ROOT).endsWith(einde)
                        || (einde.equals(".jpg")
                                && kaal.toLowerCase(java.util.Locale.ROOT).endsWith(".jpeg"));
        String stam = kaal.isEmpty() ? "bestand" : kaal;
        String heel = heeftEinde ? stam : stam + einde;
        int teveel = heel.length() - 150;
        return teveel > 0 ? heel.substring(teveel) : heel;
    }
}
