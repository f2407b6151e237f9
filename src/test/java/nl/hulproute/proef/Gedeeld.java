package nl.hulproute.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the programs that run tests beside each other remember together: lines of a file that each
 * adds to. Of one run of Maven only, which it names with {@code proef.ronde}; without that name a
 * program remembers for itself.
 */
final class Gedeeld {

    private static final String RONDE = System.getProperty("proef.ronde", "");

    private final Path bestand;
    private final Set<String> regels = new HashSet<>();
    private long gelezen;

    Gedeeld(Path bestand) {
        this.bestand = bestand;
    }

    static Gedeeld vanDezeRonde(String naam) {
        String ronde = RONDE.isEmpty() ? UUID.randomUUID().toString() : RONDE;
        return new Gedeeld(Path.of("target", "proef", "%s-%s.txt".formatted(naam, ronde)));
    }

    /** Also what another program has added since. */
    synchronized Set<String> alles() {
        try {
            if (Files.exists(bestand)) {
                read();
            }
            return Collections.unmodifiableSet(regels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one piece: nobody reads half a line. */
    synchronized void voegToe(Collection<String> erbij) {
        if (erbij.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            try (var kanaal =
                            FileChannel.open(
                                    bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var slot = kanaal.lock()) {
                kanaal.position(kanaal.size());
                write(kanaal, String.join("\n", erbij) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileChannel kanaal, String tekst) throws IOException {
        var bytes = ByteBuffer.wrap(tekst.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            kanaal.write(bytes);
        }
    }

    private void read() throws IOException {
        try (var kanaal = FileChannel.open(bestand, StandardOpenOption.READ);
                var slot = kanaal.lock(0, Long.MAX_VALUE, true)) {
            var bytes = ByteBuffer.allocate(Math.toIntExact(kanaal.size() - gelezen));
            while (bytes.hasRemaining() && kanaal.read(bytes, gelezen + bytes.position()) >= 0) {
                continue;
            }
            gelezen += bytes.position();
            new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII)
                    .lines()
                    .forEach(regels::add);
        }
    }
}
