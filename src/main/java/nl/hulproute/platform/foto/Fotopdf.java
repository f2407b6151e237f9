package nl.hulproute.platform.foto;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A PDF with a photo on each page of A4. It holds no moment and no name, so that the same photos
 * make the same bytes. What is ready lies on disk, not in memory.
 */
final class Fotopdf implements AutoCloseable {

    /** A whole page at 200 dots an inch: sharp on paper, and a phone's letters stay legible. */
    static final long PUNTEN = 1654L * 2339;

    private static final float GOED = 0.85f;
    private static final float RAND = 20;

    private final PDDocument pdf;

    Fotopdf(Path map) {
        this.pdf =
                new PDDocument(
                        MemoryUsageSetting.setupTempFileOnly()
                                .setTempDir(map.toFile())
                                .streamCache);
        // PDFBox makes the id that each PDF has of the time, unless it is given one
        pdf.setDocumentId(0L);
        var wie = new PDDocumentInformation();
        wie.setProducer("Hulproute");
        pdf.setDocumentInformation(wie);
    }

    void add(BufferedImage beeld) throws IOException {
        PDRectangle staand = PDRectangle.A4;
        var pagina =
                new PDPage(
                        beeld.getWidth() > beeld.getHeight()
                                ? new PDRectangle(staand.getHeight(), staand.getWidth())
                                : staand);
        pdf.addPage(pagina);
        place(JPEGFactory.createFromImage(pdf, beeld, GOED), pagina);
    }

    private void place(PDImageXObject beeld, PDPage pagina) throws IOException {
        PDRectangle vel = pagina.getMediaBox();
        float schaal =
                Math.min(
                        (vel.getWidth() - 2 * RAND) / beeld.getWidth(),
                        (vel.getHeight() - 2 * RAND) / beeld.getHeight());
        float w = beeld.getWidth() * schaal;
        float h = beeld.getHeight() * schaal;
        try (var inhoud = new PDPageContentStream(pdf, pagina)) {
            inhoud.drawImage(beeld, (vel.getWidth() - w) / 2, (vel.getHeight() - h) / 2, w, h);
        }
    }

    void save(Path doel) throws IOException {
        pdf.save(doel.toFile());
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
