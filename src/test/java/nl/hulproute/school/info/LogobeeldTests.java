package nl.hulproute.school.info;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class LogobeeldTests {

    @Test
    void makesASmallPngOfAPngOrAJpeg() throws IOException {
        for (String soort : new String[] {"png", "jpeg"}) {
            var logo = ImageIO.read(in(Logobeeld.van(picture(soort, 3000, 500)).orElseThrow()));

            assertThat(logo.getWidth()).as(soort).isEqualTo(1200);
            assertThat(logo.getHeight()).as(soort).isEqualTo(200);
            assertThat(new Color(logo.getRGB(600, 100)).getGreen()).isGreaterThan(200);
        }
    }

    @Test
    void keepsNothingButThePicture() throws IOException {
        byte[] beeld = picture("png", 40, 20);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] samen = Arrays.copyOf(beeld, beeld.length + script.length);
        System.arraycopy(script, 0, samen, beeld.length, script.length);

        byte[] logo = Logobeeld.van(samen).orElseThrow();

        assertThat(new String(logo, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(in(logo)).getWidth()).isEqualTo(40);
    }

    @Test
    void refusesWhatIsNoPngOrJpegWhateverItIsCalled() throws IOException {
        assertThat(Logobeeld.van(new byte[0])).isEmpty();
        assertThat(Logobeeld.van("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Logobeeld.van(picture("gif", 10, 10))).isEmpty();
        assertThat(Logobeeld.van(Arrays.copyOf(picture("png", 400, 400), 60))).isEmpty();
    }

    @Test
    void refusesAPictureThatWouldFillTheMemory() throws IOException {
        byte[] beeld = picture("png", 10, 10);
        // the width and the height of its header: 40,000 dots each
        for (int plaats : new int[] {16, 20}) {
            beeld[plaats + 2] = (byte) 0x9c;
            beeld[plaats + 3] = 0x40;
        }

        assertThat(Logobeeld.van(beeld)).isEmpty();
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] picture(String soort, int breedte, int hoogte) throws IOException {
        var beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
        var doek = beeld.createGraphics();
        doek.setColor(Color.GREEN);
        doek.fillRect(0, 0, breedte, hoogte);
        doek.dispose();
        var uit = new ByteArrayOutputStream();
        assertThat(ImageIO.write(beeld, soort, uit)).isTrue();
        return uit.toByteArray();
    }
}
