package nl.hulproute.platform.foto;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Reads a photo as points, upright, in bounded memory: a few hundred bytes may claim to be millions
 * of points. One at a time, for each takes as much as a page can bear.
 */
final class Fotolezer {

    /** What the largest cameras of phones make; more is not unpacked. */
    private static final long MEESTE_PUNTEN = 64_000_000;

    /** What is unpacked at once, in points; of more only each second or third is read. */
    private static final long GELEZEN_PUNTEN = 24_000_000;

    /** What the reader of JPEG says where a file is cut off, and then fills the rest with grey. */
    private static final String TE_VROEG_OP = "remature end";

    private static final Semaphore BEURT = new Semaphore(1);

    private Fotolezer() {}

    /** What the points are for. */
    @FunctionalInterface
    interface Gebruik {
        void use(BufferedImage beeld) throws IOException;
    }

    /**
     * Gives the photo upright, with at most so many points.
     *
     * @param doorzichtig whether what shows nothing may stay so; else it becomes white
     */
    static void read(Path bestand, Stand stand, long punten, boolean doorzichtig, Gebruik gebruik)
            throws IOException {
        BEURT.acquireUninterruptibly();
        try {
            gebruik.use(upright(points(bestand, punten), stand, punten, doorzichtig));
        } catch (Fotofout e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a damaged picture: readers throw what they come across
            throw (Fotofout) new Fotofout(Fotofout.Reden.ONLEESBAAR).initCause(e);
        } finally {
            BEURT.release();
        }
    }

    private static BufferedImage points(Path bestand, long punten) throws IOException {
        try (var bron = ImageIO.createImageInputStream(bestand.toFile())) {
            var lezers = ImageIO.getImageReaders(bron);
            if (!lezers.hasNext()) {
                throw new Fotofout(Fotofout.Reden.ONLEESBAAR);
            }
            ImageReader lezer = lezers.next();
            try {
                lezer.setInput(bron, true, true);
                int stap = step((long) lezer.getWidth(0) * lezer.getHeight(0), punten);
                var hoe = lezer.getDefaultReadParam();
                hoe.setSourceSubsampling(stap, stap, 0, 0);
                var afgebroken = new AtomicBoolean();
                lezer.addIIOReadWarningListener((van, tekst) -> {
                    if (tekst.contains(TE_VROEG_OP)) {
                        afgebroken.set(true);
                    }
                });
                BufferedImage beeld = lezer.read(0, hoe);
                if (afgebroken.get()) {
                    throw new Fotofout(Fotofout.Reden.AFGEBROKEN);
                }
                return beeld;
            } finally {
                lezer.dispose();
            }
        }
    }

    private static int step(long aanwezig, long gewenst) throws Fotofout {
        if (aanwezig > MEESTE_PUNTEN) {
            throw new Fotofout(Fotofout.Reden.TE_GROOT);
        }
        int stap = Math.max(1, (int) Math.sqrt((double) aanwezig / gewenst));
        while (aanwezig / ((long) stap * stap) > GELEZEN_PUNTEN) {
            stap++;
        }
        return stap;
    }

    private static BufferedImage upright(
            BufferedImage beeld, Stand stand, long punten, boolean doorzichtig) {
        double teveel = (double) beeld.getWidth() * beeld.getHeight() / punten;
        double schaal = teveel > 1 ? 1 / Math.sqrt(teveel) : 1;
        int w = Math.max(1, (int) Math.round(beeld.getWidth() * schaal));
        int h = Math.max(1, (int) Math.round(beeld.getHeight() * schaal));
        int breed = stand.ligt() ? h : w;
        int hoog = stand.ligt() ? w : h;
        boolean alfa = doorzichtig && beeld.getColorModel().hasAlpha();
        var recht =
                new BufferedImage(
                        breed,
                        hoog,
                        alfa ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        var doek = recht.createGraphics();
        if (!alfa) {
            doek.setColor(Color.WHITE);
            doek.fillRect(0, 0, breed, hoog);
        }
        doek.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        doek.drawImage(
                beeld, stand.upright(beeld.getWidth(), beeld.getHeight(), breed, hoog), null);
        doek.dispose();
        return recht;
    }
}
