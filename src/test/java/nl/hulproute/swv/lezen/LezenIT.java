package nl.hulproute.swv.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Reading the PDFs of a dossier. */
@Hulproutetest
class LezenIT {

    @Autowired ApplicationContext context;

    private Leesproef proef;

    @BeforeEach
    void prepare() throws IOException {
        proef = new Leesproef(context);
    }

    @Test
    void showsAPageAndItsNeighbours() throws Exception {
        String pagina = page("/lezen?pagina=2");

        assertThat(pagina)
                .contains("Pagina 2 van 3", "/lezen?pagina=1", "/lezen?pagina=3", "bladen/2?")
                .contains("loading=\"lazy\"");
        assertThat(page("/lezen?pagina=99")).contains("Pagina 3 van 3");
        var beeld = picture("/bladen/2");
        assertThat(beeld.getHeight()).isBetween(1970, 1980);
        assertThat(picture("/bladen/2?klein=true").getHeight()).isLessThan(256);
    }

    @Test
    void turnsADocumentForThisReaderOnly() throws Exception {
        var terug =
                proef.proef.page(
                        Demoaccount.BEHANDELAAR_PO,
                        post(proef.pad("verslag.pdf") + "/draaien")
                                .with(csrf())
                                .param("kwarten", "1")
                                .param("pagina", "2"));

        assertThat(terug.getRedirectedUrl()).endsWith("/lezen?pagina=2");
        assertThat(page("/lezen")).contains("kwarten=1");
        assertThat(stored()).isEqualTo(1);
        assertThat(picture("/bladen/1?kwarten=1").getWidth())
                .isGreaterThan(picture("/bladen/1?kwarten=1").getHeight());

        proef.proef.page(
                Demoaccount.BEHANDELAAR_PO,
                post(proef.pad("verslag.pdf") + "/draaien").with(csrf()).param("kwarten", "3"));
        assertThat(page("/lezen")).contains("kwarten=0");
        assertThat(stored()).isZero();
    }

    @Test
    void findsWordsWhateverTheirAccentsAndGoesToTheFirst() throws Exception {
        String gevonden = search("verslag.pdf", "coordineren van", null);

        assertThat(gevonden)
                .contains("1 keer gevonden", "Pagina 2 van 3", "<mark>coördineren van</mark>")
                .contains("<rect");
        assertThat(search("verslag.pdf", "Coördineren", 3))
                .contains("2 keer gevonden", "Pagina 3 van 3", "<mark>COORDINEREN</mark>");
        assertThat(search("verslag.pdf", "olifant", null))
                .contains("Niets gevonden")
                .doesNotContain("<rect");
    }

    @Test
    void laysTwoDocumentsBesideEachOther() throws Exception {
        String adres =
                "/swv/dossiers/%s/naast?links=%s&rechts=%s&linkspagina=2"
                        .formatted(
                                proef.dossier.id(),
                                proef.document("verslag.pdf").id(),
                                proef.document("advies.pdf").id());
        String pagina =
                proef.proef.page(Demoaccount.BEHANDELAAR_PO, get(adres)).getContentAsString();

        assertThat(pagina)
                .contains("Pagina 2 van 3", "Pagina 1 van 2")
                .contains("linkspagina=3&amp;rechtspagina=1", "linkspagina=2&amp;rechtspagina=2");
        var gedraaid =
                proef.proef.page(
                        Demoaccount.BEHANDELAAR_PO,
                        post(proef.pad("advies.pdf") + "/draaien")
                                .with(csrf())
                                .param("kwarten", "1")
                                .param("links", proef.document("verslag.pdf").id().toString())
                                .param("rechts", proef.document("advies.pdf").id().toString())
                                .param("linkspagina", "2")
                                .param("rechtspagina", "1"));
        assertThat(gedraaid.getRedirectedUrl()).contains("/naast?links=", "linkspagina=2");
    }

    @Test
    void saysSoOfWhatItCannotShow() throws Exception {
        String slot =
                proef.proef
                        .page(Demoaccount.BEHANDELAAR_PO, get(proef.pad("slot.pdf") + "/lezen"))
                        .getContentAsString();

        assertThat(slot).contains("beveiligd met een wachtwoord of beschadigd");
        assertThat(ask(Demoaccount.BEHANDELAAR_PO, "brief.txt", "/lezen").getStatus())
                .isEqualTo(404);
    }

    @Test
    void isForThoseWhoHandleDossiersHereAndNotOfWhatIsHeldBackOrCalledBack() throws Exception {
        for (String deel : new String[] {"/lezen", "/bladen/1", "/voorbeeld"}) {
            assertThat(ask(Demoaccount.BEHANDELAAR_VO, "verslag.pdf", deel).getStatus())
                    .isEqualTo(404);
            assertThat(ask(Demoaccount.BEHEERDER_PO, "verslag.pdf", deel).getStatus())
                    .isEqualTo(403);
            assertThat(ask(Demoaccount.BEHANDELAAR_PO, "verslag.pdf", deel).getStatus())
                    .isEqualTo(200);
        }
        var document = proef.document("advies.pdf");
        stand(document.sha256().hex(), "besmet");
        try {
            for (String deel : new String[] {"/lezen", "/bladen/1", "/voorbeeld"}) {
                assertThat(ask(Demoaccount.BEHANDELAAR_PO, "advies.pdf", deel).getStatus())
                        .isEqualTo(423);
            }
        } finally {
            stand(document.sha256().hex(), "geen");
        }
        proef.proef.update(
                "update swv.dossier_document set teruggehaald = now() where id = :id",
                proef.document("verslag.pdf").id());
        assertThat(ask(Demoaccount.BEHANDELAAR_PO, "verslag.pdf", "/bladen/1").getStatus())
                .isEqualTo(410);
    }

    @Test
    void writesAnOpeningDownOnce() throws Exception {
        page("/lezen");
        page("/lezen?pagina=2");
        picture("/bladen/1");
        picture("/bladen/2");

        assertThat(
                        proef.proef.value(
                                """
                                select count(*) from toegang.inzage
                                 where :id = any (onderwerpen)
                                   and (handeling like '%/lezen' or handeling like '%/bladen/%')
                                """,
                                proef.document("verslag.pdf").id(), Integer.class))
                .isOne();
    }

    private void stand(String sha, String stand) {
        proef.proef.within(() ->
                context.getBean(JdbcClient.class)
                        .sql("update swv.inhoudkeuring set stand = :stand where sha256 = :sha")
                        .param("stand", stand)
                        .param("sha", sha)
                        .update());
    }

    private int stored() {
        return proef.proef.value(
                "select count(*) from swv.draaistand where document_id = :id",
                proef.document("verslag.pdf").id(),
                Integer.class);
    }

    private String page(String deel) throws Exception {
        return ask(Demoaccount.BEHANDELAAR_PO, "verslag.pdf", deel).getContentAsString();
    }

    private String search(
            String naam, String zoek, @org.jspecify.annotations.Nullable Integer pagina)
            throws Exception {
        var vraag = post(proef.pad(naam) + "/lezen").with(csrf()).param("zoek", zoek);
        if (pagina != null) {
            vraag.param("pagina", pagina.toString());
        }
        return proef.proef.page(Demoaccount.BEHANDELAAR_PO, vraag).getContentAsString();
    }

    private BufferedImage picture(String deel) throws Exception {
        var antwoord = ask(Demoaccount.BEHANDELAAR_PO, "verslag.pdf", deel);
        assertThat(antwoord.getContentType()).isEqualTo("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(antwoord.getContentAsByteArray()));
    }

    private MockHttpServletResponse ask(Demoaccount wie, String naam, String deel)
            throws Exception {
        return proef.proef.page(wie, get(proef.pad(naam) + deel));
    }
}
