package nl.hulproute.platform.foto;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Takes photos in. A phone writes into each where, when and by whose device it was made; nothing of
 * that is kept: what is kept is written anew, from the points alone, upright.
 */
@Component
public class Fotos {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    /** What is kept of a photo that stays one: more than any screen or sheet of paper shows. */
    private static final long PUNTEN = 16_000_000;

    private final Heicomzetter omzetter;

    Fotos(Heicomzetter omzetter) {
        this.omzetter = omzetter;
    }

    /** Whether a file of this kind is a photo that this class takes in. */
    public static boolean isFoto(String mediatype) {
        return mediatype.equals(JPEG) || mediatype.equals(PNG) || HEIC.contains(mediatype);
    }

    /** Whether this server can do something with an iPhone's own kind of photo. */
    public boolean kanHeic() {
        return omzetter.kan();
    }

    /** A photo that is offered: what it is called, and what it is by its bytes. */
    public record Bron(InputStreamSource inhoud, String mediatype) {}

    /**
     * The photo anew, as a photo: a PNG stays one, all else becomes a JPEG.
     *
     * @param maximum how large what comes in may be, in bytes
     */
    public Klaarfoto schoon(Bron bron, long maximum) throws IOException {
        Path map = Files.createTempDirectory("hulproute-foto");
        try {
            boolean png = bron.mediatype().equals(PNG);
            var beeld = take(bron, map, maximum);
            Fotolezer.read(
                    beeld.bestand(),
                    beeld.stand(),
                    PUNTEN,
                    png,
                    punten ->
                            Fotoschrijver.write(punten, png ? "png" : "jpeg", Klaarfoto.file(map)));
            return new Klaarfoto(map, png ? PNG : JPEG);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(map);
            throw e;
        }
    }

    /** A small JPEG of a photo, with at most so many points. */
    public void klein(Bron bron, long punten, Path doel) throws IOException {
        Path map = Files.createTempDirectory("hulproute-foto");
        try {
            var beeld = take(bron, map, Long.MAX_VALUE);
            Fotolezer.read(
                    beeld.bestand(),
                    beeld.stand(),
                    punten,
                    false,
                    klein -> Fotoschrijver.write(klein, "jpeg", doel));
        } finally {
            FileSystemUtils.deleteRecursively(map);
        }
    }

    /** The photos as one PDF, in this order. */
    public Klaarfoto samen(List<Bron> bronnen, long maximum) throws IOException {
        Path map = Files.createTempDirectory("hulproute-foto");
        try (var pdf = new Fotopdf(map)) {
            for (int n = 0; n < bronnen.size(); n++) {
                add(pdf, bronnen.get(n), map, maximum, n);
            }
            pdf.save(Klaarfoto.file(map));
            return new Klaarfoto(map, "application/pdf");
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(map);
            throw e;
        }
    }

    private void add(Fotopdf pdf, Bron bron, Path map, long maximum, int nummer)
            throws IOException {
        try {
            var beeld = take(bron, map, maximum);
            Fotolezer.read(beeld.bestand(), beeld.stand(), Fotopdf.PUNTEN, false, pdf::add);
            Files.delete(beeld.bestand());
        } catch (Fotofout e) {
            throw e.of(nummer);
        }
    }

    /** A picture that Java can read, and how it is to be turned. */
    private record Beeld(Path bestand, Stand stand) {}

    private Beeld take(Bron bron, Path map, long maximum) throws IOException {
        Path bestand = map.resolve("foto");
        copy(bron.inhoud(), bestand, maximum);
        if (HEIC.contains(bron.mediatype())) {
            return new Beeld(omzetter.convert(bestand), Stand.RECHTOP);
        }
        return new Beeld(
                bestand, bron.mediatype().equals(JPEG) ? Stand.of(bestand) : Stand.RECHTOP);
    }

    private static void copy(InputStreamSource bron, Path bestand, long maximum)
            throws IOException {
        try (InputStream bytes = bron.getInputStream();
                OutputStream uit = Files.newOutputStream(bestand)) {
            byte[] blok = new byte[1 << 16];
            long aantal = 0;
            for (int n; (n = bytes.read(blok)) >= 0; ) {
                aantal += n;
                if (aantal > maximum) {
                    throw new Fotofout(Fotofout.Reden.TE_GROOT);
                }
                uit.write(blok, 0, n);
            }
        }
    }
}
