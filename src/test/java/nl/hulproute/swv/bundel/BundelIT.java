package nl.hulproute.swv.bundel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** All documents of a dossier at once. */
@Hulproutetest
class BundelIT {

    @Autowired ApplicationContext context;

    private Proefdossiers proef;
    private Dossier dossier;

    @BeforeEach
    void prepare() throws IOException {
        proef = new Proefdossiers(context);
        dossier = new Bundelproef(context).dossier();
    }

    @Test
    void packsEachDocumentOnceWithAListOfThem() throws Exception {
        var response = ask(Demoaccount.BEHANDELAAR_PO, "/documenten.zip");

        Map<String, byte[]> bestanden = unzip(response.getContentAsByteArray());
        assertThat(response.getHeader("Content-Disposition"))
                .contains("dossier-" + dossier.nummer() + "-documenten.zip");
        assertThat(bestanden.keySet())
                .containsExactly(
                        "inhoud.csv",
                        "01 opp.pdf",
                        "02 .._Groeidocument.pdf",
                        "03 slot.pdf",
                        "04 brief.docx",
                        "05 Groeidocument.pdf",
                        "06 tekening.png");
        assertThat(new String(bestanden.get("inhoud.csv"), StandardCharsets.UTF_8))
                .contains("\"1\";\"01 opp.pdf\"", "\"6\";\"06 tekening.png\"");
        assertThat(new String(bestanden.get("04 brief.docx"), StandardCharsets.UTF_8))
                .isEqualTo("PK geen pdf");
        assertThat(
                        proef.value(
                                "select count(*) from toegang.inzage_onderwerp o join"
                                    + " toegang.inzage i on i.tenant_id = o.tenant_id and i.id ="
                                    + " o.inzage_id where o.onderwerp_id = :id and i.handeling like"
                                    + " '%documenten.zip'",
                                dossier.id().waarde(), Long.class))
                .isOne();
    }

    @Test
    void leavesOutWhatIsInfectedOrCalledBackAndSaysSo() throws Exception {
        var documenten = proef.documents(dossier);
        proef.within(() ->
                context.getBean(JdbcClient.class)
                        .sql(
                                "update swv.inhoudkeuring set stand = 'besmet', melding = 'Eicar'"
                                        + " where sha256 = :sha")
                        .param("sha", documenten.get(1).sha256().hex())
                        .update());
        proef.update(
                "update swv.dossier_document set teruggehaald = now() where id = :id",
                documenten.get(4).id());

        var zip = unzip(ask(Demoaccount.BEHANDELAAR_PO, "/documenten.zip").getContentAsByteArray());
        String pdf = text(ask(Demoaccount.BEHANDELAAR_PO, "/dossier.pdf").getContentAsByteArray());
        String pagina = ask(Demoaccount.BEHANDELAAR_PO, "/bundel").getContentAsString();

        assertThat(zip).hasSize(5).doesNotContainKey("02 .._Groeidocument.pdf");
        assertThat(new String(zip.get("inhoud.csv"), StandardCharsets.UTF_8))
                .contains("een virus gevonden")
                .doesNotContain("05 Groeidocument.pdf");
        assertThat(pdf)
                .contains("een virus gevonden")
                .doesNotContain("EERSTE-BIJLAGE")
                .doesNotContain("TWEEDE-BIJLAGE");
        assertThat(pagina).contains("1 document gaat niet mee").contains("02 .._Groeidocument.pdf");
    }

    @Test
    void printsTheDossierWithContentsThatLeadToThePage() throws Exception {
        byte[] bytes = ask(Demoaccount.BEHANDELAAR_PO, "/dossier.pdf").getContentAsByteArray();

        Files.createDirectories(Path.of("target/beeld"));
        Files.write(Path.of("target/beeld/bundel.pdf"), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int aantal = pdf.getNumberOfPages();
            var groei = mark(pdf, "02 .._Groeidocument.pdf");
            var tweede = mark(pdf, "05 Groeidocument.pdf");
            int begin = page(pdf, groei);
            assertThat(text(pdf, begin)).contains("Groeidocument.pdf", begin + " / " + aantal);
            assertThat(text(pdf, begin + 1)).contains("EERSTE-BIJLAGE-1");
            // a page that lies on its side is read letter by letter, and its number as it should
            assertThat(text(pdf, begin + 2)).contains(begin + 2 + " / " + aantal);
            assertThat(text(pdf, begin + 2).replaceAll("\\s", "")).contains("EERSTE-BIJLAGE-2");
            assertThat(text(pdf, begin + 3)).contains("EERSTE-BIJLAGE-3");
            assertThat(text(pdf, begin + 4)).contains("slot.pdf", "beveiligd");
            assertThat(text(pdf, begin + 5)).contains("brief.docx", "Dit soort bestand kan niet");
            assertThat(page(pdf, tweede)).isEqualTo(begin + 6);
            assertThat(text(pdf, begin + 7)).contains("TWEEDE-BIJLAGE-1");
            assertThat(aantal).isEqualTo(begin + 10);
            assertThat(text(pdf, 1)).containsPattern("Groeidocument\\.pdf[\\s\\S]*" + begin);
            assertThat(text(pdf, begin - 1)).contains("01 opp.pdf", "niet te lezen");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Wat heeft Sterre nodig?");
        }
    }

    @Test
    void givesItToWhoHandlesDossiersHereOnly() throws Exception {
        for (String deel : new String[] {"/bundel", "/documenten.zip", "/dossier.pdf"}) {
            assertThat(ask(Demoaccount.BEHANDELAAR_VO, deel).getStatus()).isEqualTo(404);
            assertThat(ask(Demoaccount.BEHEERDER_PO, deel).getStatus()).isEqualTo(403);
        }
        proef.update(
                "update swv.dossier set teruggehaald = now() where id = :id",
                dossier.id().waarde());
        assertThat(ask(Demoaccount.BEHANDELAAR_PO, "/documenten.zip").getStatus()).isEqualTo(410);
    }

    private MockHttpServletResponse ask(Demoaccount account, String deel) throws Exception {
        return proef.page(account, get("/swv/dossiers/" + dossier.id() + deel));
    }

    private static PDOutlineItem mark(PDDocument pdf, String titel) {
        for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            if (item.getTitle().equals(titel)) {
                return item;
            }
        }
        throw new AssertionError(titel);
    }

    private static int page(PDDocument pdf, PDOutlineItem item) throws IOException {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String text(PDDocument pdf, int pagina) throws IOException {
        var lezer = new PDFTextStripper();
        lezer.setStartPage(pagina);
        lezer.setEndPage(pagina);
        return lezer.getText(pdf);
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        var bestanden = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                bestanden.put(deel.getName(), zip.readAllBytes());
            }
        }
        return bestanden;
    }
}
