package nl.hulproute.platform.foto;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a camera was held, as a photo says in its EXIF: how often its points are to be turned a
 * quarter to the right, after they were mirrored if need be.
 */
record Stand(int kwarten, boolean gespiegeld) {

    static final Stand RECHTOP = new Stand(0, false);

    /** The eight values of EXIF (2.32, tag 0x0112), from 1 on. */
    private static final List<Stand> WAARDEN =
            List.of(
                    RECHTOP,
                    new Stand(0, true),
                    new Stand(2, false),
                    new Stand(2, true),
                    new Stand(3, true),
                    new Stand(1, false),
                    new Stand(1, true),
                    new Stand(3, false));

    static Stand of(Path jpeg) {
        try (InputStream bron = new BufferedInputStream(Files.newInputStream(jpeg))) {
            var exif =
                    JpegMetadataReader.readMetadata(bron, List.of(new ExifReader()))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? RECHTOP
                    : ofValue(exif.getInt(ExifDirectoryBase.TAG_ORIENTATION));
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // what a photo says of itself is damaged; the photo need not be
            return RECHTOP;
        }
    }

    static Stand ofValue(int waarde) {
        return waarde >= 1 && waarde <= WAARDEN.size() ? WAARDEN.get(waarde - 1) : RECHTOP;
    }

    boolean ligt() {
        return kwarten % 2 == 1;
    }

    /** Puts what is drawn in its own measures upright in {@code breed} by {@code hoog}. */
    AffineTransform upright(int eigenBreed, int eigenHoog, int breed, int hoog) {
        var keer = new AffineTransform();
        keer.translate(breed / 2.0, hoog / 2.0);
        keer.quadrantRotate(kwarten);
        double x = (ligt() ? hoog : breed) / (double) eigenBreed;
        double y = (ligt() ? breed : hoog) / (double) eigenHoog;
        keer.scale(gespiegeld ? -x : x, y);
        keer.translate(-eigenBreed / 2.0, -eigenHoog / 2.0);
        return keer;
    }
}
