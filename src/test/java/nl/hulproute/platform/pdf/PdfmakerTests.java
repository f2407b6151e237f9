package nl.hulproute.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.hulproute.proef.Pdfkeuring;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.StaticMessageSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PdfmakerTests {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    /** A red dot. */
    private static final String LOGO =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

    private static final Map<String, Object> BRIEF =
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
                    "tekst");

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

    @Test
    void passesTheOfficialChecksWithAndWithoutALogoAndADrawing() throws IOException {
        Pdfkeuring.keur("brief", bytes("proef/brief", BRIEF));
        Pdfkeuring.keur("grafiek", bytes("proef/grafiek", grafiek(true)));
    }

    @Test
    void drawsAChartOfLinesAndLettersWithItsWordsForAScreenReader() throws IOException {
        byte[] zonder = bytes("proef/grafiek", grafiek(false));
        byte[] met = bytes("proef/grafiek", grafiek(true));

        try (PDDocument pdf = Loader.loadPDF(met)) {
            var figuur = figures(pdf).getFirst();

            assertThat(figures(pdf)).hasSize(1);
            assertThat(figuur.getAlternateDescription())
                    .isEqualTo("Rekenen en wiskunde. Van 85 naar 98, op niveau IV");
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("no pixels")
                    .allMatch(naam -> !isImage(pdf, naam));
        }
        assertThat(ink(met)).as("the letters are drawn").isGreaterThan(ink(zonder) + 100);
    }

    @Test
    void refusesADrawingWithoutWords() {
        assertThatThrownBy(() -> bytes("proef/stom", Map.of()))
                .hasMessageContaining("without <title>");
    }

    private static Map<String, Object> grafiek(boolean letters) {
        return Map.of(
                "uitleg",
                "Van 85 naar 98,\n      op niveau IV",
                "naam",
                "gemeten: 98",
                "letters",
                letters);
    }

    private static List<PDStructureElement> figures(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                .filter(deel -> deel.getStructureType().equals("Figure"))
                .toList();
    }

    private static Stream<PDStructureElement> below(List<Object> kinderen) {
        return kinderen.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(deel -> Stream.concat(Stream.of(deel), below(deel.getKids())));
    }

    private static boolean isImage(PDDocument pdf, COSName naam) {
        return pdf.getPage(0).getResources().isImageXObject(naam);
    }

    /** Dark dots on the first page. */
    private static long ink(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var beeld = new PDFRenderer(pdf).renderImageWithDPI(0, 72, ImageType.GRAY);
            return IntStream.of(
                            beeld.getRaster()
                                    .getSamples(
                                            0,
                                            0,
                                            beeld.getWidth(),
                                            beeld.getHeight(),
                                            0,
                                            (int[]) null))
                    .filter(grijs -> grijs < 150)
                    .count();
        }
    }

    private static PDDocument make(String tekst) throws IOException {
        var model = new HashMap<>(BRIEF);
        model.put("tekst", tekst);
        return Loader.loadPDF(bytes("proef/brief", model));
    }

    private static byte[] bytes(String sjabloon, Map<String, Object> model) throws IOException {
        var uit = new ByteArrayOutputStream();
        var beans = new GenericApplicationContext();
        beans.refresh();
        new Pdfmaker(new StaticMessageSource(), beans).maak(sjabloon, model, NEDERLANDS, uit);
        return uit.toByteArray();
    }
}
