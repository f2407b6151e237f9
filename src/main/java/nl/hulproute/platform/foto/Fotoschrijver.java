package nl.hulproute.platform.foto;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes points and nothing else. */
final class Fotoschrijver {

    /** Hardly to be told from what the camera made. */
    private static final float GOED = 0.92f;

    private Fotoschrijver() {}

    static void write(BufferedImage beeld, String soort, Path doel) throws IOException {
        var schrijver = ImageIO.getImageWritersByFormatName(soort).next();
        try (var uit = ImageIO.createImageOutputStream(doel.toFile())) {
            schrijver.setOutput(uit);
            var hoe = schrijver.getDefaultWriteParam();
            if (soort.equals("jpeg")) {
                hoe.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                hoe.setCompressionQuality(GOED);
            }
            schrijver.write(null, new IIOImage(beeld, null, null), hoe);
        } finally {
            schrijver.dispose();
        }
    }
}
