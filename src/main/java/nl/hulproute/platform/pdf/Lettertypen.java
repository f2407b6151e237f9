package nl.hulproute.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The one family of letters on paper: Liberation Sans, from its own artifact. */
final class Lettertypen {

    private static final String FAMILIE = "Liberation Sans";
    private static final int GEWOON = 400;
    private static final int VET = 700;

    private Lettertypen() {}

    static void into(PdfRendererBuilder builder) {
        add(builder, "Regular", GEWOON, FontStyle.NORMAL);
        add(builder, "Italic", GEWOON, FontStyle.ITALIC);
        add(builder, "Bold", VET, FontStyle.NORMAL);
        add(builder, "BoldItalic", VET, FontStyle.ITALIC);
    }

    private static void add(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> open(name), FAMILIE, weight, style, true);
    }

    /** The same letters in drawings: gewoon and vet. */
    static OpenHtmlFontResolver forDrawings() {
        try {
            var letters = new OpenHtmlFontResolver();
            letters.addFontStream(() -> open("Regular"), FAMILIE, GEWOON, FontStyle.NORMAL);
            letters.addFontStream(() -> open("Bold"), FAMILIE, VET, FontStyle.NORMAL);
            return letters;
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        String path = "/liberation/LiberationSans-" + name + ".ttf";
        return Objects.requireNonNull(Lettertypen.class.getResourceAsStream(path), path);
    }
}
