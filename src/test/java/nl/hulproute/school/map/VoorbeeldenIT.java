package nl.hulproute.school.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Proeffoto;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import javax.imageio.ImageIO;

/** The picture of the first page of a document. */
@Hulproutetest
class VoorbeeldenIT {

    private static final UUID SCHOOL = Demowereld.KOMPASROOS.id();
    private static final UUID LEERLING = Voorbeeldleerling.id(Demowereld.KOMPASROOS, 21);

    @Autowired MockMvc mvc;
    @Autowired Leerlingmap map;
    @Autowired Opslagen opslagen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Value("${hulproute.home}")
    Path home;

    private Cookie ib;

    @BeforeEach
    void login() throws Exception {
        ib = Inlog.als(mvc, Demoaccount.IB_KOMPASROOS);
    }

    @Test
    void showsTheFirstPageOfAPdfAndAPhoto() throws Exception {
        var pdf = add("groen.pdf", pdf(false));
        var foto = add("foto.jpg", Proeffoto.jpeg(1200, 600, "", 6));

        var beeld = ImageIO.read(new ByteArrayInputStream(ask(pdf).getContentAsByteArray()));
        var klein = ImageIO.read(new ByteArrayInputStream(ask(foto).getContentAsByteArray()));

        assertThat(beeld.getHeight()).isBetween(420, 424);
        assertThat(new Color(beeld.getRGB(150, 212)).getGreen()).isGreaterThan(200);
        assertThat(new Color(beeld.getRGB(150, 212)).getRed()).isLessThan(90);
        assertThat(klein.getHeight()).isGreaterThan(klein.getWidth());
        assertThat((long) klein.getWidth() * klein.getHeight()).isLessThan(130_000);
        assertThat(ask(pdf).getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void showsAnEmptySheetWhereThereIsNoPicture() throws Exception {
        var slot = add("slot.pdf", pdf(true));
        var tekst = add("brief.txt", "Beste ouders".getBytes(StandardCharsets.UTF_8));

        assertThat(ask(slot).getRedirectedUrl()).isEqualTo("/beeld/document.svg");
        assertThat(ask(slot).getRedirectedUrl()).isEqualTo("/beeld/document.svg");
        assertThat(ask(tekst).getRedirectedUrl()).isEqualTo("/beeld/document.svg");
    }

    @Test
    void givesNothingToAnotherSchoolAndNothingThatIsHeldBack() throws Exception {
        var document = add("groen.pdf", pdf(false));
        assertThat(ask(document, Inlog.als(mvc, Demoaccount.IB_LINDEBOOM)).getStatus())
                .isEqualTo(404);
        assertThat(ask(document).getStatus()).isEqualTo(200);

        within(() ->
                jdbc.sql("update school.inhoudkeuring set stand = 'besmet' where sha256 = :sha")
                        .param("sha", document.sha256().hex())
                        .update());
        try {
            assertThat(ask(document).getStatus()).isEqualTo(423);
        } finally {
            within(() ->
                    jdbc.sql("update school.inhoudkeuring set stand = 'geen' where sha256 = :sha")
                            .param("sha", document.sha256().hex())
                            .update());
        }
    }

    @Test
    void removesThePictureWithTheContent() throws Exception {
        var document = add("weg.jpg", Proeffoto.jpeg(333, 222, "weg", 1));
        ask(document);
        String hex = document.sha256().hex();
        Path pad =
                home.resolve("voorbeeld/school/" + SCHOOL)
                        .resolve(hex.substring(0, 2))
                        .resolve(hex + ".jpg");
        assertThat(Files.exists(pad)).isTrue();

        opslagen.van(Onderdeel.SCHOOL).verwijder(SCHOOL, document.sha256());

        assertThat(Files.exists(pad)).isFalse();
    }

    @Test
    void writesTheLookOfAMapDownOnceAndNotForEachPicture() throws Exception {
        var vreemd = Voorbeeldleerling.id(Demowereld.KOMPASROOS, 22);
        var een = add(vreemd, "een.jpg", Proeffoto.jpeg(60, 40, "", 1));
        var twee = add(vreemd, "twee.jpg", Proeffoto.jpeg(70, 40, "", 1));
        ask(een);
        ask(twee);
        ask(een);

        assertThat(
                        within(() ->
                                jdbc.sql(
                                                """
                                                select count(*) from toegang.inzage i
                                                 where i.handeling like '%/voorbeeld'
                                                   and :id = any (i.onderwerpen)
                                                """)
                                        .param("id", vreemd)
                                        .query(Integer.class)
                                        .single()))
                .isOne();
    }

    private Document add(String naam, byte[] inhoud) {
        return add(LEERLING, naam, inhoud);
    }

    private Document add(UUID leerling, String naam, byte[] inhoud) {
        var nieuw =
                new Nieuwdocument("Proef", null, Documentsoort.OVERIG, naam, null, "Proefpersoon");
        return Tenant.van(SCHOOL)
                .doe(() -> {
                    try {
                        var uit =
                                map.voegToe(SCHOOL, leerling, nieuw, new ByteArrayResource(inhoud));
                        return ((Toevoeging.Toegevoegd) uit).document();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private int within(java.util.function.Supplier<Integer> werk) {
        return Tenant.van(SCHOOL).doe(() -> transacties.execute(status -> werk.get()));
    }

    private MockHttpServletResponse ask(Document document) throws Exception {
        return ask(document, ib);
    }

    private MockHttpServletResponse ask(Document document, Cookie wie) throws Exception {
        return mvc.perform(
                        get("/leerlingen/"
                                        + document.leerlingId()
                                        + "/map/documenten/"
                                        + document.id()
                                        + "/voorbeeld")
                                .cookie(wie)
                                .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static byte[] pdf(boolean slot) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var pagina = new PDPage(PDRectangle.A4);
            pdf.addPage(pagina);
            try (var inhoud = new PDPageContentStream(pdf, pagina)) {
                inhoud.setNonStrokingColor(Color.GREEN);
                inhoud.addRect(0, 0, 600, 850);
                inhoud.fill();
                inhoud.beginText();
                inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                inhoud.showText("Niet leeg");
                inhoud.endText();
            }
            if (slot) {
                pdf.protect(
                        new StandardProtectionPolicy("eigenaar", "sesam", new AccessPermission()));
            }
            pdf.save(uit);
        }
        return uit.toByteArray();
    }
}
