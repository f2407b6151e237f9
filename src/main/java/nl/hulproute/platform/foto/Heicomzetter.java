package nl.hulproute.platform.foto;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes a JPEG of what an iPhone makes, with libheif's program where the server has it. As a
 * process of its own, with an end to its time and its memory: it reads what a stranger made.
 */
@Component
class Heicomzetter {

    private static final Logger LOG = LoggerFactory.getLogger(Heicomzetter.class);

    private static final List<String> NAMEN = List.of("heif-dec", "heif-convert");
    private static final Duration TIJD = Duration.ofSeconds(30);

    /** In kB of address space; where a system knows no such bound there is none. */
    private static final String BEGRENSD =
            "ulimit -v 2000000 2>/dev/null; ulimit -f 400000 2>/dev/null; exec \"$@\"";

    private final @Nullable Path programma;

    /**
     * @param pad the program; empty: whichever stands on the path; {@code uit}: none
     */
    Heicomzetter(@Value("${hulproute.foto.heif:}") String pad) {
        this.programma = find(pad);
        LOG.info("photos of the kind HEIC: {}", programma == null ? "not converted" : programma);
    }

    private static @Nullable Path find(String pad) {
        if (pad.equals("uit")) {
            return null;
        }
        if (!pad.isBlank()) {
            Path gezet = Path.of(pad);
            if (!Files.isExecutable(gezet)) {
                throw new IllegalArgumentException(
                        "hulproute.foto.heif: " + pad + " is geen programma");
            }
            return gezet;
        }
        String zoekpad = System.getenv("PATH");
        return Stream.of((zoekpad == null ? "" : zoekpad).split(File.pathSeparator))
                .filter(map -> !map.isEmpty())
                .flatMap(map -> NAMEN.stream().map(naam -> Path.of(map).resolve(naam)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    boolean kan() {
        return programma != null;
    }

    /** The JPEG, upright already; it lies beside the photo. */
    Path convert(Path heic) throws IOException {
        if (programma == null) {
            throw new Fotofout(Fotofout.Reden.HEIC);
        }
        Path jpeg = heic.resolveSibling(heic.getFileName() + ".jpg");
        run(programma, heic, jpeg);
        if (Files.exists(jpeg)) {
            return jpeg;
        }
        // of a burst there are several: the first one is what the phone shows
        Path eerste = heic.resolveSibling(heic.getFileName() + "-1.jpg");
        if (Files.exists(eerste)) {
            return eerste;
        }
        throw new Fotofout(Fotofout.Reden.ONLEESBAAR);
    }

    private static void run(Path programma, Path heic, Path jpeg) throws IOException {
        var bouwer =
                new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        BEGRENSD,
                        "heif",
                        programma.toString(),
                        "-q",
                        "92",
                        heic.toAbsolutePath().toString(),
                        jpeg.toAbsolutePath().toString());
        bouwer.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH"));
        bouwer.directory(heic.toAbsolutePath().resolveSibling("").toFile());
        bouwer.redirectErrorStream(true);
        bouwer.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process proces = bouwer.start();
        try {
            if (!proces.waitFor(TIJD.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a photo took more than {} to convert", TIJD);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            proces.destroyForcibly();
        }
    }
}
