package nl.hulproute.swv.bundel;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A document of the dossier as pages to insert, or why that cannot be.
 *
 * @param reden the text that says why there are no pages
 */
record Invoegstuk(Bundelstuk stuk, @Nullable PDDocument pdf, @Nullable String reden) {

    private static final Set<String> BEELDEN = Set.of("image/png", "image/jpeg", "image/gif");

    /** An image is unpacked to be placed: four bytes for each point. */
    private static final long PUNTEN = 40_000_000;

    private static final float RAND = 40;

    /** Whether documents of this kind can become pages at all. */
    static boolean possible(Bundelstuk stuk) {
        return stuk.document().pdf() || BEELDEN.contains(stuk.document().mediatype());
    }

    public int paginas() {
        return pdf == null ? 0 : pdf.getNumberOfPages();
    }

    static Invoegstuk without(Bundelstuk stuk, String reden) {
        return new Invoegstuk(stuk, null, reden);
    }

    static Invoegstuk open(Bundelstuk stuk, Path bestand, StreamCacheCreateFunction schijf) {
        try {
            return stuk.document().pdf()
                    ? pdf(stuk, bestand, schijf)
                    : beeld(stuk, bestand, schijf);
        } catch (InvalidPasswordException e) {
            return without(stuk, "bundel.los.beveiligd");
        } catch (IOException | RuntimeException e) {
            // a broken file breaks PDFBox in many ways, and is no reason to print nothing
            return without(stuk, "bundel.los.kapot");
        }
    }

    private static Invoegstuk pdf(Bundelstuk stuk, Path bestand, StreamCacheCreateFunction schijf)
            throws IOException {
        PDDocument pdf = Loader.loadPDF(bestand.toFile(), "", null, null, schijf);
        boolean beveiligd = pdf.isEncrypted();
        if (beveiligd || pdf.getNumberOfPages() == 0) {
            pdf.close();
            return without(stuk, beveiligd ? "bundel.los.beveiligd" : "bundel.los.kapot");
        }
        disarm(pdf);
        return new Invoegstuk(stuk, pdf, null);
    }

    /** What would act by itself, or would lead away from the pages, does not come along. */
    private static void disarm(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.OPEN_ACTION);
        catalog.removeItem(COSName.AA);
        catalog.removeItem(COSName.OUTLINES);
        catalog.removeItem(COSName.NAMES);
        catalog.removeItem(COSName.getPDFName("AF"));
    }

    private static Invoegstuk beeld(Bundelstuk stuk, Path bestand, StreamCacheCreateFunction schijf)
            throws IOException {
        if (points(bestand) > PUNTEN) {
            return without(stuk, "bundel.los.groot");
        }
        var pdf = new PDDocument(schijf);
        try {
            var beeld = PDImageXObject.createFromFileByContent(bestand.toFile(), pdf);
            boolean liggend = beeld.getWidth() > beeld.getHeight();
            PDRectangle staand = PDRectangle.A4;
            PDRectangle vel =
                    liggend ? new PDRectangle(staand.getHeight(), staand.getWidth()) : staand;
            place(pdf, beeld, vel);
        } catch (IOException | RuntimeException e) {
            pdf.close();
            throw e;
        }
        return new Invoegstuk(stuk, pdf, null);
    }

    private static void place(PDDocument pdf, PDImageXObject beeld, PDRectangle vel)
            throws IOException {
        var pagina = new PDPage(vel);
        pdf.addPage(pagina);
        float breed = vel.getWidth() - 2 * RAND;
        float hoog = vel.getHeight() - 2 * RAND;
        float schaal = Math.min(1, Math.min(breed / beeld.getWidth(), hoog / beeld.getHeight()));
        float w = beeld.getWidth() * schaal;
        float h = beeld.getHeight() * schaal;
        try (var inhoud = new PDPageContentStream(pdf, pagina)) {
            inhoud.drawImage(beeld, (vel.getWidth() - w) / 2, vel.getHeight() - RAND - h, w, h);
        }
    }

    private static long points(Path bestand) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(bestand.toFile())) {
            Iterator<ImageReader> lezers = ImageIO.getImageReaders(in);
            if (!lezers.hasNext()) {
                throw new IOException("no reader for this image");
            }
            ImageReader lezer = lezers.next();
            try {
                lezer.setInput(in);
                return (long) lezer.getWidth(0) * lezer.getHeight(0);
            } finally {
                lezer.dispose();
            }
        }
    }
}
