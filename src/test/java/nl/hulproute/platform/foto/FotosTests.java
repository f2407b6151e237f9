package nl.hulproute.platform.foto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.hulproute.proef.Proeffoto;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

class FotosTests {

    private static final long RUIM = 50_000_000;

    private final Fotos fotos = new Fotos(new Heicomzetter("uit"));

    /** Where red, which the sensor has at its left, comes to be. */
    @ParameterizedTest
    @CsvSource({"1,L", "2,R", "3,R", "4,L", "5,B", "6,B", "7,O", "8,O"})
    void turnsAPhotoUprightHoweverThePhoneWasHeld(int stand, char rood) throws IOException {
        var beeld = clean(Proeffoto.jpeg(400, 200, "", stand), "image/jpeg");

        assertThat(beeld.getWidth() > beeld.getHeight()).isEqualTo("LR".indexOf(rood) >= 0);
        int x = beeld.getWidth() * (rood == 'L' ? 1 : rood == 'R' ? 3 : 2) / 4;
        int y = beeld.getHeight() * (rood == 'B' ? 1 : rood == 'O' ? 3 : 2) / 4;
        assertThat(isRed(beeld.getRGB(x, y))).isTrue();
        assertThat(isRed(beeld.getRGB(beeld.getWidth() - 1 - x, beeld.getHeight() - 1 - y)))
                .isEqualTo(false);
    }

    @Test
    void keepsNothingOfWhereAndByWhomAPhotoWasTaken() throws IOException {
        byte[] foto = Proeffoto.jpeg(300, 200, "", 6);
        assertThat(text(foto)).contains(Proeffoto.TOESTEL, Proeffoto.DAG, "Exif");

        try (var los = fotos.schoon(bron(foto, "image/jpeg"), RUIM);
                var samen = fotos.samen(List.of(bron(foto, "image/jpeg")), RUIM)) {
            for (var klaar : List.of(los, samen)) {
                assertThat(text(bytes(klaar)))
                        .doesNotContain(Proeffoto.TOESTEL, Proeffoto.DAG, "Exif", "film");
            }
        }
    }

    @Test
    void makesOnePdfOfPhotosThatIsTheSameEachTime() throws IOException {
        var bronnen =
                List.of(
                        bron(Proeffoto.jpeg(4000, 3000, "1", 6), "image/jpeg"),
                        bron(Proeffoto.png(800, 400), "image/png"));
        byte[] eerst;
        try (var klaar = fotos.samen(bronnen, RUIM)) {
            eerst = bytes(klaar);
        }

        try (var nogmaals = fotos.samen(bronnen, RUIM);
                var pdf = Loader.loadPDF(eerst)) {
            assertThat(bytes(nogmaals)).isEqualTo(eerst);
            assertThat(nogmaals.mediatype()).isEqualTo("application/pdf");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(841.8898f);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isEqualTo(841.8898f);
            var pagina = new PDFRenderer(pdf).renderImage(0);
            assertThat(isRed(pagina.getRGB(pagina.getWidth() / 2, pagina.getHeight() / 4)))
                    .isTrue();
            assertThat(eerst.length).isLessThan(600_000);
        }
    }

    @Test
    void doesNotUnpackWhatClaimsToBeEnormous() throws IOException {
        byte[] png = Proeffoto.png(10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        repairChecksum(png);

        assertThatThrownBy(() -> fotos.schoon(bron(png, "image/png"), RUIM))
                .isInstanceOfSatisfying(
                        Fotofout.class,
                        e -> assertThat(e.reden()).isEqualTo(Fotofout.Reden.TE_GROOT));
    }

    @Test
    void saysWhichPhotoIsDamaged() throws IOException {
        var bronnen =
                List.of(
                        bron(Proeffoto.png(10, 10), "image/png"),
                        bron(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3}, "image/jpeg"));

        assertThatThrownBy(() -> fotos.samen(bronnen, RUIM))
                .isInstanceOfSatisfying(
                        Fotofout.class,
                        e -> {
                            assertThat(e.reden()).isEqualTo(Fotofout.Reden.ONLEESBAAR);
                            assertThat(e.nummer()).isEqualTo(1);
                        });
    }

    @Test
    void takesNoHalfPhotoForAWholeOne() throws IOException {
        byte[] heel = Proeffoto.jpeg(800, 600, "", 1);
        byte[] half = Arrays.copyOf(heel, heel.length / 2);

        assertThatThrownBy(() -> fotos.schoon(bron(half, "image/jpeg"), RUIM))
                .isInstanceOfSatisfying(
                        Fotofout.class,
                        e -> assertThat(e.reden()).isEqualTo(Fotofout.Reden.AFGEBROKEN));
    }

    @Test
    void saysThatItCannotConvertHeicWhereNoProgramIs() {
        assertThatThrownBy(() -> fotos.schoon(bron(new byte[20], "image/heic"), RUIM))
                .isInstanceOfSatisfying(
                        Fotofout.class, e -> assertThat(e.reden()).isEqualTo(Fotofout.Reden.HEIC));
    }

    @Test
    void convertsHeicWhereTheServerCan(@TempDir Path map) throws Exception {
        var omzetter = new Heicomzetter("");
        assumeTrue(omzetter.kan(), "libheif is not installed");
        var metHeic = new Fotos(omzetter);

        try (var klaar =
                metHeic.schoon(bron(Proeffotoheic.make(map, 640, 480), "image/heic"), RUIM)) {
            var beeld = ImageIO.read(klaar.getInputStream());
            assertThat(klaar.mediatype()).isEqualTo("image/jpeg");
            assertThat(beeld.getWidth()).isEqualTo(640);
            assertThat(isRed(beeld.getRGB(100, 240))).isTrue();
        }
        assertThatThrownBy(() -> metHeic.schoon(bron(new byte[2000], "image/heic"), RUIM))
                .isInstanceOf(Fotofout.class);
    }

    @Test
    void refusesAProgramThatIsNotThere() {
        assertThatThrownBy(() -> new Heicomzetter("/nergens/heif-dec"))
                .hasMessageContaining("hulproute.foto.heif");
    }

    /** Makes a HEIC with libheif's own program. */
    static final class Proeffotoheic {

        static byte[] make(Path map, int breed, int hoog) throws Exception {
            Path png = map.resolve("foto.png");
            Path heic = map.resolve("foto.heic");
            Files.write(png, Proeffoto.png(breed, hoog));
            assumeTrue(run("heif-enc", "-q", "80", "-o", heic.toString(), png.toString()));
            return Files.readAllBytes(heic);
        }

        private static boolean run(String... opdracht) throws InterruptedException {
            try {
                var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
                return proces.waitFor(60, TimeUnit.SECONDS) && proces.exitValue() == 0;
            } catch (IOException notInstalled) {
                return false;
            }
        }
    }

    private BufferedImage clean(byte[] foto, String mediatype) throws IOException {
        try (var klaar = fotos.schoon(bron(foto, mediatype), RUIM)) {
            return ImageIO.read(new ByteArrayInputStream(bytes(klaar)));
        }
    }

    private static Fotos.Bron bron(byte[] bytes, String mediatype) {
        return new Fotos.Bron(new ByteArrayResource(bytes), mediatype);
    }

    private static byte[] bytes(Klaarfoto klaar) throws IOException {
        try (var bron = klaar.getInputStream()) {
            return bron.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 180 && (rgb & 0xff) < 90;
    }

    private static void repairChecksum(byte[] png) {
        var som = new java.util.zip.CRC32();
        som.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) som.getValue());
    }
}
