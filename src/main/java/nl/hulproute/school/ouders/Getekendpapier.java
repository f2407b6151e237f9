package nl.hulproute.school.ouders;

import nl.hulproute.platform.bestand.Bestandstype;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.InputStreamSource;

import java.io.IOException;

/**
 * A signed page that was scanned or photographed: a picture, or a PDF that opens and has a page.
 */
final class Getekendpapier {

    private Getekendpapier() {}

    /** Anything else shows no signature to whoever looks at it later. */
    static boolean isReadable(InputStreamSource bestand) throws IOException {
        Bestandstype type;
        try (var bron = bestand.getInputStream()) {
            type = Bestandstype.van(bron);
        }
        return type.mediatype().startsWith("image/")
                || (type.mediatype().equals("application/pdf") && opens(bestand));
    }

    private static boolean opens(InputStreamSource bestand) {
        try (var bron = bestand.getInputStream();
                var pdf = Loader.loadPDF(RandomAccessReadBuffer.createBufferFromStream(bron))) {
            return pdf.getNumberOfPages() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
