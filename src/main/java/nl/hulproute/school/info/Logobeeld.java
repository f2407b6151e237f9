package nl.hulproute.school.info;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * What becomes of a picture that is offered as logo: read as dots and written again as a small PNG
 * in sRGB. So nothing but the picture comes in, and paper can carry it (PDF/A knows no CMYK).
 */
final class Logobeeld {

    static final String MEDIATYPE = "image/png";

    /** Twice what paper shows at 300 dots an inch, in dots. */
    private static final int BREEDST = 1200;

    private static final int HOOGST = 400;

    /** More dots than this would fill the memory before anything is known of them. */
    private static final long MEESTE_PUNTEN = 25_000_000;

    private Logobeeld() {}

    /** The PNG; nothing when it is no PNG or JPEG that can be read, or too large to read. */
    static Optional<byte[]> van(byte[] bestand) {
        try (var bron = ImageIO.createImageInputStream(new ByteArrayInputStream(bestand))) {
            var lezers = ImageIO.getImageReaders(bron);
            if (!lezers.hasNext()) {
                return Optional.empty();
            }
            var lezer = lezers.next();
            try {
                lezer.setInput(bron, true, true);
                return readable(lezer)
                        ? Optional.of(write(small(lezer.read(0))))
                        : Optional.empty();
            } finally {
                lezer.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // a damaged picture: readers throw what they come across
            return Optional.empty();
        }
    }

    private static boolean readable(ImageReader lezer) throws IOException {
        String soort = lezer.getFormatName().toLowerCase(java.util.Locale.ROOT);
        return (soort.equals("png") || soort.equals("jpeg"))
                && (long) lezer.getWidth(0) * lezer.getHeight(0) <= MEESTE_PUNTEN;
    }

    private static BufferedImage small(BufferedImage beeld) {
        double schaal =
                Math.min(
                        1,
                        Math.min(
                                (double) BREEDST / beeld.getWidth(),
                                (double) HOOGST / beeld.getHeight()));
        int breedte = Math.max(1, (int) Math.round(beeld.getWidth() * schaal));
        int hoogte = Math.max(1, (int) Math.round(beeld.getHeight() * schaal));
        var klein =
                new BufferedImage(
                        breedte,
                        hoogte,
                        beeld.getColorModel().hasAlpha()
                                ? BufferedImage.TYPE_INT_ARGB
                                : BufferedImage.TYPE_INT_RGB);
        var doek = klein.createGraphics();
        doek.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        doek.drawImage(beeld, 0, 0, breedte, hoogte, null);
        doek.dispose();
        return klein;
    }

    private static byte[] write(BufferedImage beeld) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "png", uit);
        return uit.toByteArray();
    }
}
