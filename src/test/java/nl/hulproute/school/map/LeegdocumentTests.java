package nl.hulproute.school.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import nl.hulproute.platform.bestand.Bestandstype;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class LeegdocumentTests {

    private static final String DOCX = Bestandstype.OOXML + "wordprocessingml.document";
    private static final String ODT = Bestandstype.ODF + "text";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knowsADocumentInWhichNothingStands(
            String geval, byte[] inhoud, String mediatype, boolean leeg) throws IOException {
        assertThat(Leegdocument.is(new ByteArrayResource(inhoud), mediatype)).isEqualTo(leeg);
    }

    static Stream<Arguments> knowsADocumentInWhichNothingStands() throws IOException {
        return Stream.of(
                arguments("leeg.docx", docx("<w:p><w:r><w:t> </w:t></w:r></w:p>"), DOCX, true),
                arguments("a word", docx("<w:p><w:r><w:t>Nee</w:t></w:r></w:p>"), DOCX, false),
                arguments("a picture", docx("<w:p><w:drawing/></w:p>"), DOCX, false),
                arguments("leeg.odt", zip("content.xml", "<o><p/></o>"), ODT, true),
                arguments("a word in odt", zip("content.xml", "<o><p>Nee</p></o>"), ODT, false),
                arguments("no text part", zip("anders.xml", "<o/>"), DOCX, false),
                arguments("no zip at all", text("PK?"), DOCX, false),
                arguments("blanks", text(" \r\n\t"), "text/plain", true),
                arguments("text", text("Nee"), "text/plain", false),
                arguments("a blank page", pdf(false), "application/pdf", true),
                arguments("lines on a page", pdf(true), "application/pdf", false),
                arguments(
                        "large, so not looked into",
                        text(" ".repeat(Leegdocument.HOOGSTENS + 1)),
                        "text/plain",
                        false));
    }

    private static byte[] docx(String inhoud) throws IOException {
        return zip(
                "word/document.xml",
                "<?xml version=\"1.0\"?>\n<w:document><w:body>%s</w:body></w:document>"
                        .formatted(inhoud));
    }

    private static byte[] zip(String naam, String inhoud) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types/>"));
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(text(inhoud));
        }
        return uit.toByteArray();
    }

    private static byte[] pdf(boolean lijnen) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var pagina = new PDPage();
            document.addPage(pagina);
            if (lijnen) {
                try (var stift = new PDPageContentStream(document, pagina)) {
                    for (int n = 0; n < 400; n++) {
                        stift.moveTo(n, n);
                        stift.lineTo(n + 1f, 700);
                        stift.stroke();
                    }
                }
            }
            document.save(uit);
        }
        return uit.toByteArray();
    }

    private static byte[] text(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
