package nl.hulproute.school.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Proeffoto;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Photos and doubles in the map of a pupil. */
@Hulproutetest
class FotosIT {

    @Autowired MockMvc mvc;
    @Autowired Leerlingmap map;

    private Cookie ib;
    private UUID leerling;
    private String pad;

    @BeforeEach
    void prepare() throws Exception {
        ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        String naar =
                ask(post("/leerlingen/nieuw")
                                .param("versie", "0")
                                .param("voornamen", "Fenna")
                                .param("achternaam", "Fotoproef")
                                .param("geboortedatum", "2018-05-06")
                                .param("geslacht", "2")
                                .param("adresgeheim", "true")
                                .param("_telefoonGeheim", "on")
                                .param("_emailGeheim", "on")
                                .param("verzorgersaansprakelijk", "true"))
                        .getRedirectedUrl();
        leerling = UUID.fromString(naar.replaceAll(".*/leerlingen/([0-9a-f-]{36}).*", "$1"));
        pad = "/leerlingen/" + leerling + "/map";
    }

    @Test
    void keepsAPhotoUprightAndWithoutWhereItWasTaken() throws Exception {
        byte[] foto = Proeffoto.jpeg(400, 200, "", 6);

        var antwoord = script(file("IMG_1.jpg", foto));

        var document = only();
        byte[] bewaard = content(document);
        assertThat(antwoord.getContentAsString())
                .contains("IMG_1.jpg is toegevoegd", "waar, wanneer en met welk toestel");
        assertThat(document.bestandsnaam()).isEqualTo("IMG_1.jpg");
        assertThat(ImageIO.read(new ByteArrayInputStream(bewaard)).getHeight()).isEqualTo(400);
        assertThat(new String(bewaard, StandardCharsets.ISO_8859_1))
                .doesNotContain(Proeffoto.TOESTEL, Proeffoto.DAG, "Exif");
    }

    @Test
    void makesOnePdfOfPhotosInTheOrderOfTheirNamesAndLeavesOtherFiles() throws Exception {
        ask(
                multipart(pad + "/documenten")
                        .file(file("IMG_10.jpg", Proeffoto.jpeg(400, 200, "", 8)))
                        .file(
                                file(
                                        "verslag.txt",
                                        "Hier staat iets.".getBytes(StandardCharsets.UTF_8)))
                        .file(file("IMG_9.jpg", Proeffoto.jpeg(400, 200, "", 6)))
                        .param("fotos", "samen")
                        .param("pdfnaam", "Tekeningen"));

        List<Document> documenten = documents();
        assertThat(documenten)
                .extracting(Document::bestandsnaam)
                .containsExactlyInAnyOrder("Tekeningen.pdf", "verslag.txt");
        var pdf = documenten.stream().filter(Document::isPdf).findFirst().orElseThrow();
        assertThat(pdf.onderwerp()).isEqualTo("Tekeningen");
        // of IMG_9 the red half is on top, of IMG_10 at the bottom
        assertThat(redOnTop(content(pdf))).containsExactly(true, false);
    }

    @Test
    void keepsTheOrderThatSomebodyGave() throws Exception {
        ask(
                multipart(pad + "/documenten")
                        .file(file("b.jpg", Proeffoto.jpeg(400, 200, "", 8)))
                        .file(file("a.jpg", Proeffoto.jpeg(400, 200, "", 6)))
                        .param("fotos", "samen")
                        .param("volgorde", "gekozen"));

        assertThat(only().bestandsnaam()).isEqualTo("b.pdf");
        assertThat(redOnTop(content(only()))).containsExactly(false, true);
    }

    @Test
    void namesThePhotoThatItCannotRead() throws Exception {
        byte[] kapot = new byte[400];
        System.arraycopy(Proeffoto.jpeg(40, 40, "", 1), 0, kapot, 0, 200);
        var antwoord =
                ask(
                        multipart(pad + "/documenten")
                                .file(file("goed.png", Proeffoto.png(40, 40)))
                                .file(file("stuk.jpg", kapot))
                                .param("fotos", "samen")
                                .header("X-Requested-With", "XMLHttpRequest"));

        assertThat(antwoord.getStatus()).isEqualTo(422);
        assertThat(antwoord.getContentAsString()).contains("stuk.jpg is beschadigd");
        assertThat(documents()).isEmpty();
    }

    @Test
    void takesInWhatAnIphoneMakesOrSaysWhatToDo() throws Exception {
        // the begin of a HEIC is enough to know it by
        byte[] begin = new byte[200];
        byte[] ftyp = "\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(ftyp, 0, begin, 0, ftyp.length);

        var antwoord = script(file("IMG_2.HEIC", begin));

        assertThat(antwoord.getStatus()).isEqualTo(422);
        assertThat(antwoord.getContentAsString())
                .contains(map.kanHeic() ? "IMG_2.HEIC is beschadigd" : "Meest compatibel");
    }

    @Test
    void makesAJpegOfAnIphonesPhoto(@org.junit.jupiter.api.io.TempDir java.nio.file.Path tijdelijk)
            throws Exception {
        assumeTrue(map.kanHeic(), "libheif is not installed");
        var png = tijdelijk.resolve("foto.png");
        var heic = tijdelijk.resolve("foto.heic");
        java.nio.file.Files.write(png, Proeffoto.png(320, 160));
        assumeTrue(
                new ProcessBuilder("heif-enc", "-o", heic.toString(), png.toString())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0);

        script(file("IMG_3.HEIC", java.nio.file.Files.readAllBytes(heic)));

        assertThat(only().bestandsnaam()).isEqualTo("IMG_3.jpg");
        assertThat(only().mediatype()).isEqualTo("image/jpeg");
    }

    @Test
    void saysThatAFileIsThereAlreadyAndAsksWhatToDo() throws Exception {
        byte[] foto = Proeffoto.jpeg(300, 200, "", 3);
        ask(
                multipart(pad + "/documenten")
                        .file(file("eerste.jpg", foto))
                        .param("fotos", "samen")
                        .param("onderwerp", "Tekening van thuis"));
        var antwoord =
                ask(
                        multipart(pad + "/documenten")
                                .file(file("tweede.jpg", foto))
                                .param("fotos", "samen")
                                .header("X-Requested-With", "XMLHttpRequest"));

        assertThat(antwoord.getContentAsString())
                .contains("Dit bestand staat al in de map als Tekening van thuis, ");
        var tweede = documents().getFirst();
        assertThat(page()).contains("Dit bestand staat al in de map als", "Houd beide");

        ask(post(pad + "/documenten/" + tweede.id() + "/houden"));
        assertThat(page()).contains("Zelfde bestand als").doesNotContain("Houd beide");

        ask(post(pad + "/documenten/" + tweede.id() + "/verwijderen"));
        assertThat(page()).doesNotContain("Zelfde bestand als");
    }

    @Test
    void letsNobodyOfAnotherSchoolKeepADouble() throws Exception {
        script(file("een.png", Proeffoto.png(30, 20)));
        var vreemd = Inlog.als(mvc, Demoaccount.IB_KOMPASROOS);

        assertThat(
                        mvc.perform(
                                        post(pad + "/documenten/" + only().id() + "/houden")
                                                .cookie(vreemd)
                                                .with(csrf()))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
    }

    private static List<Boolean> redOnTop(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var paginas = new java.util.ArrayList<Boolean>();
            for (int n = 0; n < pdf.getNumberOfPages(); n++) {
                var beeld = new PDFRenderer(pdf).renderImage(n);
                int rgb = beeld.getRGB(beeld.getWidth() / 2, beeld.getHeight() / 4);
                paginas.add((rgb >> 16 & 0xff) > 180 && (rgb & 0xff) < 90);
            }
            return paginas;
        }
    }

    private MockHttpServletResponse script(MockMultipartFile bestand) throws Exception {
        return ask(
                multipart(pad + "/documenten")
                        .file(bestand)
                        .header("X-Requested-With", "XMLHttpRequest"));
    }

    private static MockMultipartFile file(String naam, byte[] inhoud) {
        return new MockMultipartFile("bestand", naam, "application/octet-stream", inhoud);
    }

    private String page() throws Exception {
        return ask(get(pad)).getContentAsString();
    }

    private List<Document> documents() {
        return Tenant.van(Demowereld.LINDEBOOM.id()).doe(() -> map.documenten(leerling));
    }

    private Document only() {
        assertThat(documents()).hasSize(1);
        return documents().getFirst();
    }

    private byte[] content(Document document) throws Exception {
        return ask(get(pad + "/documenten/" + document.id() + "/inhoud")).getContentAsByteArray();
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> vraag)
            throws Exception {
        var antwoord = mvc.perform(vraag.cookie(ib).with(csrf())).andReturn();
        if (antwoord.getRequest().isAsyncStarted()) {
            antwoord.getAsyncResult();
        }
        antwoord.getResponse().setCharacterEncoding("UTF-8");
        return antwoord.getResponse();
    }
}
