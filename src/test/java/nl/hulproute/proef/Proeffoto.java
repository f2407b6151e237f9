package nl.hulproute.proef;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

/** A photo as a phone makes it: with EXIF that says how it was held, by which device and where. */
public final class Proeffoto {

    /** The device that the EXIF names, and the GPS date: to be sought in what is kept. */
    public static final String TOESTEL = "SpionFoon";

    public static final String DAG = "2026:11:02";

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int IFD0 = 8;
    private static final int GPS = IFD0 + 2 + 3 * 12 + 4;
    private static final int WAARDEN = GPS + 2 + 4 * 12 + 4;

    private Proeffoto() {}

    /** The points as the sensor has them: red left, blue right; turned, red comes on top. */
    public static BufferedImage beeld(int breed, int hoog, String tekst) {
        var beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        var doek = beeld.createGraphics();
        doek.setColor(Color.RED);
        doek.fillRect(0, 0, breed / 2, hoog);
        doek.setColor(Color.BLUE);
        doek.fillRect(breed / 2, 0, breed - breed / 2, hoog);
        doek.setColor(Color.WHITE);
        doek.setFont(new Font(Font.SANS_SERIF, Font.BOLD, hoog / 4));
        doek.drawString(tekst, breed / 8, hoog * 5 / 8);
        doek.dispose();
        return beeld;
    }

    public static byte[] png(int breed, int hoog) throws IOException {
        return write(beeld(breed, hoog, ""), "png");
    }

    /** Behind the picture comes what some phones put there: a film, here a few words. */
    public static byte[] jpeg(int breed, int hoog, String tekst, int stand) throws IOException {
        byte[] kaal = write(beeld(breed, hoog, tekst), "jpeg");
        var uit = new ByteArrayOutputStream();
        uit.write(kaal, 0, 2);
        uit.write(app1(stand));
        uit.write(kaal, 2, kaal.length - 2);
        uit.write((TOESTEL + " film").getBytes(StandardCharsets.US_ASCII));
        return uit.toByteArray();
    }

    private static byte[] write(BufferedImage beeld, String soort) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, soort, uit);
        return uit.toByteArray();
    }

    private static byte[] app1(int stand) throws IOException {
        byte[] tiff = tiff(stand);
        var bytes = new ByteArrayOutputStream();
        var uit = new DataOutputStream(bytes);
        uit.writeShort(0xFFE1);
        uit.writeShort(2 + 6 + tiff.length);
        uit.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        uit.write(tiff);
        return bytes.toByteArray();
    }

    /** Big-endian, with a list of the picture and one of the place: 52°5'20" N. */
    private static byte[] tiff(int stand) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var uit = new DataOutputStream(bytes);
        uit.writeBytes("MM");
        uit.writeShort(42);
        uit.writeInt(IFD0);
        uit.writeShort(3);
        entry(uit, 0x010F, ASCII, 10, WAARDEN);
        entry(uit, 0x0112, SHORT, 1, stand << 16);
        entry(uit, 0x8825, LONG, 1, GPS);
        uit.writeInt(0);
        uit.writeShort(4);
        entry(uit, 1, ASCII, 2, 'N' << 24);
        entry(uit, 2, RATIONAL, 3, WAARDEN + 10);
        entry(uit, 3, ASCII, 2, 'E' << 24);
        entry(uit, 0x1D, ASCII, 11, WAARDEN + 34);
        uit.writeInt(0);
        uit.write(Arrays.copyOf(TOESTEL.getBytes(StandardCharsets.US_ASCII), 10));
        for (int getal : new int[] {52, 1, 5, 1, 20, 1}) {
            uit.writeInt(getal);
        }
        uit.write(Arrays.copyOf(DAG.getBytes(StandardCharsets.US_ASCII), 11));
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream uit, int tag, int soort, int aantal, int waarde)
            throws IOException {
        uit.writeShort(tag);
        uit.writeShort(soort);
        uit.writeInt(aantal);
        uit.writeInt(waarde);
    }
}
