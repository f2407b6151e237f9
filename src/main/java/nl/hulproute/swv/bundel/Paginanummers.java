package nl.hulproute.swv.bundel;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

import java.awt.Color;
import java.io.IOException;

/** The number of each page in the whole, at the foot as the reader sees the page. */
final class Paginanummers {

    private static final float LETTER = 7.5f;
    private static final float RAND = 16;
    private static final float DUIZEND = 1000;
    private static final int KWART = 90;
    private static final Color GRIJS = new Color(77, 93, 98);

    private final PDDocument geheel;
    private final String titel;
    private final PDFont letters = new PDType1Font(FontName.HELVETICA);

    Paginanummers(PDDocument geheel, String titel) {
        this.geheel = geheel;
        this.titel = titel;
    }

    void write() throws IOException {
        int aantal = geheel.getNumberOfPages();
        int nummer = 1;
        for (PDPage pagina : geheel.getPages()) {
            write(pagina, titel + " – " + nummer + " / " + aantal);
            nummer++;
        }
    }

    private void write(PDPage pagina, String tekst) throws IOException {
        float breedte = letters.getStringWidth(tekst) / DUIZEND * LETTER;
        try (var inhoud = new PDPageContentStream(geheel, pagina, AppendMode.APPEND, true, true)) {
            // what a screen reader need not read on every page
            inhoud.beginMarkedContent(COSName.ARTIFACT);
            inhoud.transform(turned(pagina));
            inhoud.beginText();
            inhoud.setFont(letters, LETTER);
            inhoud.setNonStrokingColor(GRIJS);
            inhoud.newLineAtOffset(width(pagina) - RAND - breedte, RAND);
            inhoud.showText(tekst);
            inhoud.endText();
            inhoud.endMarkedContent();
        }
    }

    private static boolean aside(PDPage pagina) {
        return pagina.getRotation() % (2 * KWART) != 0;
    }

    private static float width(PDPage pagina) {
        PDRectangle vel = pagina.getCropBox();
        return aside(pagina) ? vel.getHeight() : vel.getWidth();
    }

    /** From the corner that is left below for the reader, however the page is turned. */
    private static Matrix turned(PDPage pagina) {
        PDRectangle vel = pagina.getCropBox();
        float links = vel.getLowerLeftX();
        float onder = vel.getLowerLeftY();
        float rechts = vel.getUpperRightX();
        float boven = vel.getUpperRightY();
        return switch (Math.floorMod(pagina.getRotation(), 4 * KWART)) {
            case KWART -> new Matrix(0, 1, -1, 0, rechts, onder);
            case 2 * KWART -> new Matrix(-1, 0, 0, -1, rechts, boven);
            case 3 * KWART -> new Matrix(0, -1, 1, 0, links, boven);
            default -> Matrix.getTranslateInstance(links, onder);
        };
    }
}
