package nl.hulproute.platform.voorbeeld;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Draws pages of a PDF until its time is over, and leaves out pictures that would not fit. */
final class Paginatekenaar extends PDFRenderer {

    private static final long MEESTE_PUNTEN = 60_000_000;
    private static final float KLEINSTE_MAAT = 1;

    private final PDDocument pdf;
    private final Instant einde;

    Paginatekenaar(PDDocument pdf, Instant einde) {
        super(pdf);
        this.pdf = pdf;
        this.einde = einde;
        setSubsamplingAllowed(true);
    }

    /**
     * The page, within these measures.
     *
     * @param nummer from 0 on
     * @param draai how far it is turned to the right, in quarters
     */
    BufferedImage draw(int nummer, int breed, int hoog, int draai) throws IOException {
        PDPage pagina = pdf.getPage(nummer);
        pagina.setRotation(Math.floorMod(pagina.getRotation() + 90 * draai, 360));
        boolean ligt = pagina.getRotation() % 180 != 0;
        var vel = pagina.getCropBox();
        float w = Math.max(KLEINSTE_MAAT, ligt ? vel.getHeight() : vel.getWidth());
        float h = Math.max(KLEINSTE_MAAT, ligt ? vel.getWidth() : vel.getHeight());
        float schaal = Math.min(breed / w, hoog / h);
        return renderImage(nummer, schaal, ImageType.RGB);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Begrensd(parameters, einde);
    }

    /** No IOException: PDFBox writes that down and goes on. */
    static final class TijdOm extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    static void check(Instant einde) {
        if (Thread.interrupted() || Instant.now().isAfter(einde)) {
            throw new TijdOm();
        }
    }

    private static final class Begrensd extends PageDrawer {

        private final Instant einde;

        Begrensd(PageDrawerParameters parameters, Instant einde) throws IOException {
            super(parameters);
            this.einde = einde;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operanden)
                throws IOException {
            check(einde);
            super.processOperator(operator, operanden);
        }

        @Override
        public void drawImage(PDImage beeld) throws IOException {
            if ((long) beeld.getWidth() * beeld.getHeight() <= MEESTE_PUNTEN) {
                super.drawImage(beeld);
            }
        }
    }
}
