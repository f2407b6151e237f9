package nl.hulproute.platform.voorbeeld;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content in a file of its own while it is drawn: PDFBox goes back and forth in it. */
final class Werkbestand implements AutoCloseable {

    private final Path map;

    Werkbestand(InputStream inhoud) throws IOException {
        this.map = Files.createTempDirectory("hulproute-voorbeeld");
        try (inhoud) {
            Files.copy(inhoud, pad());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    Path pad() {
        return map.resolve("inhoud");
    }

    Path next() {
        return map.resolve("beeld");
    }

    /** The PDF, with what it unpacks on disk; one that asks for a password is none. */
    PDDocument pdf() throws IOException {
        return Loader.loadPDF(
                pad().toFile(),
                "",
                null,
                null,
                MemoryUsageSetting.setupMixed(32L << 20).setTempDir(map.toFile()).streamCache);
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(map);
    }
}
