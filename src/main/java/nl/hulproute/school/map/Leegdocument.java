package nl.hulproute.school.map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.core.io.InputStreamSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Knows the empty document that the manual tells people to upload where something does not apply
 * (page 6: {@code leeg.docx}): a text without a letter in it, or pages without anything on them.
 * When in doubt a document is not empty.
 */
final class Leegdocument {

    /** An empty document is small; a larger one is not looked into. In bytes. */
    static final int HOOGSTENS = 200_000;

    private static final int UITGEPAKT = 1 << 20;
    private static final int PAGINA = 2_000;
    private static final Set<String> TEKSTDELEN = Set.of("word/document.xml", "content.xml");
    private static final Pattern BEELD =
            Pattern.compile("<(w:drawing|w:pict|w:object|draw:|mc:AlternateContent)");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Leegdocument() {}

    static boolean is(InputStreamSource bron, String mediatype) throws IOException {
        byte[] inhoud;
        try (var bytes = bron.getInputStream()) {
            inhoud = bytes.readNBytes(HOOGSTENS + 1);
        }
        if (inhoud.length > HOOGSTENS) {
            return false;
        }
        return switch (mediatype) {
            case "text/plain" -> new String(inhoud, StandardCharsets.UTF_8).isBlank();
            case "application/pdf" -> pdf(inhoud);
            default ->
                    mediatype.endsWith("wordprocessingml.document")
                                    || mediatype.endsWith("opendocument.text")
                            ? text(inhoud)
                            : false;
        };
    }

    private static boolean text(byte[] inhoud) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (TEKSTDELEN.contains(deel.getName())) {
                    return blank(zip);
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean blank(InputStream xml) throws IOException {
        byte[] begin = xml.readNBytes(UITGEPAKT);
        String tekst = new String(begin, StandardCharsets.UTF_8);
        return begin.length < UITGEPAKT
                && !BEELD.matcher(tekst).find()
                && TAG.matcher(tekst).replaceAll("").isBlank();
    }

    private static boolean pdf(byte[] inhoud) {
        try (var document = Loader.loadPDF(inhoud)) {
            return allBlank(document) && new PDFTextStripper().getText(document).isBlank();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean allBlank(PDDocument document) throws IOException {
        for (var pagina : document.getPages()) {
            if (!blank(pagina)) {
                return false;
            }
        }
        return true;
    }

    private static boolean blank(PDPage pagina) throws IOException {
        try (var inhoud = pagina.getContents()) {
            boolean weinig = inhoud == null || inhoud.readNBytes(PAGINA).length < PAGINA;
            var middelen = pagina.getResources();
            return weinig
                    && pagina.getAnnotations().isEmpty()
                    && (middelen == null || !middelen.getXObjectNames().iterator().hasNext());
        }
    }
}
