package nl.hulproute.swv.bundel;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of a bundel lie while it is made; nothing of it stays, also when that fails. */
final class Werkmap implements AutoCloseable {

    private final Path map;
    private int bestanden;

    Werkmap() throws IOException {
        this.map = Files.createTempDirectory("hulproute-bundel");
    }

    Path next() {
        bestanden++;
        return map.resolve(bestanden + ".bin");
    }

    Path keep(InputStream bron) throws IOException {
        Path bestand = next();
        Files.copy(bron, bestand);
        return bestand;
    }

    Path map() {
        return map;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(map);
    }
}
