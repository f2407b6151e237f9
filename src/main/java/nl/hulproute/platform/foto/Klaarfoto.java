package nl.hulproute.platform.foto;

import org.springframework.core.io.InputStreamSource;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What became of photos, in a file that goes when this is closed. */
public final class Klaarfoto implements InputStreamSource, AutoCloseable {

    private final Path map;
    private final String mediatype;

    Klaarfoto(Path map, String mediatype) {
        this.map = map;
        this.mediatype = mediatype;
    }

    static Path file(Path map) {
        return map.resolve("klaar");
    }

    public String mediatype() {
        return mediatype;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(file(map));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(map);
    }
}
