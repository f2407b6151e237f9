package nl.hulproute.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the programs that are killed have promised, kept outside of them: a line for each, forced to
 * disk before the driver goes on. A hulpvraag is named by its id at the school, a document by its
 * digest.
 */
final class Grootboek implements AutoCloseable {

    private final FileChannel bestand;
    private final Map<String, Set<String>> geprobeerd = new LinkedHashMap<>();
    private final Map<String, Set<String>> aangenomen = new LinkedHashMap<>();
    private final Map<String, String> bezorgd = new LinkedHashMap<>();

    Grootboek(Path pad) throws IOException {
        this.bestand =
                FileChannel.open(pad, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The driver is about to press the button. */
    synchronized void tries(String hulpvraag, Set<String> digests) {
        write("tries " + hulpvraag + " " + String.join(" ", digests));
        geprobeerd.computeIfAbsent(hulpvraag, id -> new LinkedHashSet<>()).addAll(digests);
    }

    /** The page said that it is sent. */
    synchronized void accepted(String hulpvraag, Set<String> digests) {
        write("accepted " + hulpvraag + " " + String.join(" ", digests));
        aangenomen.computeIfAbsent(hulpvraag, id -> new LinkedHashSet<>()).addAll(digests);
    }

    /** The page said "bezorgd", with this dossiernummer. */
    synchronized void delivered(String hulpvraag, String dossiernummer) {
        write("delivered " + hulpvraag + " " + dossiernummer);
        bezorgd.put(hulpvraag, dossiernummer);
    }

    synchronized void kill(int nummer, Doelwit doelwit, boolean onderweg) {
        write("kill " + nummer + " " + doelwit + (onderweg ? " in flight" : " idle"));
    }

    synchronized Map<String, Set<String>> geprobeerd() {
        return Map.copyOf(geprobeerd);
    }

    synchronized Map<String, Set<String>> aangenomen() {
        return Map.copyOf(aangenomen);
    }

    synchronized Map<String, String> bezorgd() {
        return Map.copyOf(bezorgd);
    }

    private void write(String regel) {
        try {
            bestand.write(ByteBuffer.wrap((regel + "\n").getBytes(StandardCharsets.UTF_8)));
            bestand.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        bestand.close();
    }
}
