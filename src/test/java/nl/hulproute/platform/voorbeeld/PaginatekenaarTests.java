package nl.hulproute.platform.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class PaginatekenaarTests {

    @Test
    void drawsWithinTheMeasuresAndTurns() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage(PDRectangle.A4));
            var recht = new Paginatekenaar(pdf, later(20)).draw(0, 300, 424, 0);
            var gedraaid = new Paginatekenaar(pdf, later(20)).draw(0, 300, 424, 1);

            assertThat(recht.getHeight()).isBetween(422, 424);
            assertThat(gedraaid.getWidth()).isBetween(298, 300);
            assertThat(gedraaid.getHeight()).isLessThan(220);
        }
    }

    @Test
    void stopsWithAPageThatNeverEnds() throws IOException {
        try (var pdf = new PDDocument()) {
            var pagina = new PDPage(PDRectangle.A4);
            pdf.addPage(pagina);
            bomb(pdf, pagina);
            var begin = Instant.now();

            assertThatThrownBy(() -> new Paginatekenaar(pdf, later(1)).draw(0, 300, 424, 0))
                    .isInstanceOf(Paginatekenaar.TijdOm.class);

            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** Ten levels, each of which draws the next one fifty times. */
    private static void bomb(PDDocument pdf, PDPage pagina) throws IOException {
        PDFormXObject binnenste = form(pdf, "0 0 5 5 re f", null);
        for (int n = 0; n < 10; n++) {
            binnenste = form(pdf, "/F Do ".repeat(50), binnenste);
        }
        pagina.setResources(with(binnenste));
        pagina.setContents(stream(pdf, "/F Do"));
    }

    private static PDFormXObject form(
            PDDocument pdf, String inhoud, @org.jspecify.annotations.Nullable PDFormXObject binnen)
            throws IOException {
        var form = new PDFormXObject(stream(pdf, inhoud));
        form.setBBox(PDRectangle.A4);
        form.setResources(binnen == null ? new PDResources() : with(binnen));
        return form;
    }

    private static PDResources with(PDFormXObject form) {
        var middelen = new PDResources();
        middelen.put(COSName.getPDFName("F"), form);
        return middelen;
    }

    private static PDStream stream(PDDocument pdf, String inhoud) throws IOException {
        return new PDStream(
                pdf, new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Instant later(int seconden) {
        return Instant.now().plusSeconds(seconden);
    }
}
