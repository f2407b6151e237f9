package nl.hulproute.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.StaticMessageSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

class PdfmakerTests {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    /** A red dot. */
    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

    @Test
    void writesTheTextWithItsHeadDatesAndPageNumbers() throws IOException {
        try (PDDocument pdf = make("Tekst met <b>haken</b> & \u000B tekens\nen een regel")) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text)
                    .contains("Basisschool De Proef", "17 maart 2026", "Regel 80")
                    .contains("1 / " + pdf.getNumberOfPages())
                    .contains("Tekst met <b>haken</b> &");
        }
    }

    @Test
    void saysThatItIsArchivableAndAccessible() throws IOException {
        try (PDDocument pdf = make("tekst")) {
            var catalog = pdf.getDocumentCatalog();
            String xmp =
                    new String(
                            catalog.getMetadata().exportXMPMetadata().readAllBytes(),
                            StandardCharsets.UTF_8);

            assertThat(xmp).contains("pdfaid:part", "pdfuaid:part").containsPattern(">2<|=\"2\"");
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Een proef");
        }
    }

    @Test
    void carriesItsFontsInside() throws IOException {
        try (PDDocument pdf = make("tekst")) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static PDDocument make(String tekst) throws IOException {
        var uit = new ByteArrayOutputStream();
        var beans = new GenericApplicationContext();
        beans.refresh();
        new Pdfmaker(new StaticMessageSource(), beans)
                .maak(
                        "proef/brief",
                        Map.of(
                                "titel",
                                "Een proef",
                                "briefhoofd",
                                "Basisschool De Proef",
                                "logo",
                                LOGO,
                                "dag",
                                LocalDate.of(2026, 3, 17),
                                "tekst",
                                tekst),
                        NEDERLANDS,
                        uit);
        return Loader.loadPDF(uit.toByteArray());
    }
}
