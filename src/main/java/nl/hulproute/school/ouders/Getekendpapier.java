package nl.hulproute.school.ouders;

import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.foto.Fotos;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.InputStreamSource;

import java.io.IOException;
import java.util.List;

/**
 * A signed page that was scanned or photographed: a picture, or a PDF that opens and has a page.
 */
final class Getekendpapier {

    private Getekendpapier() {}

    /** One PDF, or photos of its pages. Anything else shows no signature to whoever looks later. */
    static boolean isReadable(List<? extends InputStreamSource> bestanden) throws IOException {
        if (bestanden.size() == 1 && type(bestanden.getFirst()).equals("application/pdf")) {
            return opens(bestanden.getFirst());
        }
        for (InputStreamSource bestand : bestanden) {
            if (!Fotos.isFoto(type(bestand))) {
                return false;
            }
        }
        return !bestanden.isEmpty();
    }

    private static String type(InputStreamSource bestand) throws IOException {
        try (var bron = bestand.getInputStream()) {
            return Bestandstype.van(bron).mediatype();
        }
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
