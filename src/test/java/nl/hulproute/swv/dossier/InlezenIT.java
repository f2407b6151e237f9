package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Voorbeelden;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.MetNaslag;
import nl.hulproute.proef.Naslag;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@Hulproutetest
class InlezenIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final String BSN = "111222333";

    @Autowired MockMvc mvc;
    @Autowired Aanvraagtypes aanvraagtypes;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Value("${hulproute.home}")
    Path home;

    @Test
    @MetNaslag
    void makesAHulpvraagOfTheOfficialExampleAndNamesItsDamagedAttachments() throws Exception {
        byte[] voorbeeld =
                Files.readAllBytes(Naslag.pad("oso/Voorbeelddossier_PaO_POSWV_full.xml"));

        String preview = location(upload(voorbeeld));
        String html = page(get(preview));
        String dossier = location(choose(preview));

        assertThat(html)
                .contains(
                        "5 bijlagen zijn beschadigd en niet overgenomen",
                        "Bijlagen die goed zijn (")
                .contains("kan niet worden uitgepakt");
        assertThat(page(get(dossier)))
                .contains(
                        "Uit een bestand ingelezen", "5 bijlagen zijn beschadigd", "Noor Willemse");
        assertThat(page(get("/swv/dossiers"))).contains(dossier);
        assertThat(page(get(dossier + "/gegevens"))).contains("Ouders en verzorgers");
    }

    @Test
    void takesOverNoBsnAndSaysWhereItWas() throws Exception {
        String preview = location(upload(dossier("opp.pdf", zip("opp.pdf", pdf()))));

        String html = page(get(preview));
        String lijst = page(get("/swv/dossiers-inlezen"));
        String dossier = location(choose(preview));

        assertThat(lijst).contains("Kind ", "Proef</a>");
        assertThat(html).contains("Staat de school niet in de lijst?", "/swv/organisatie");
        assertThat(html)
                .contains(
                        "Het bsn is niet overgenomen.",
                        "/dossier/huidigeschool[1]/leerling[1]/bsn[1]")
                .contains("is een nummer dat een BSN kan zijn onleesbaar gemaakt.")
                .doesNotContain(BSN);
        assertThat(page(get(dossier + "/xml"))).contains("#########").doesNotContain(BSN);
        assertThat(page(get(dossier))).contains("opp.pdf");
    }

    @Test
    void tellsNoSchoolOfADossierThatItDidNotSend() throws Exception {
        String preview = location(upload(dossier("x.pdf", zip("x.pdf", pdf()))));
        String dossier = location(choose(preview));
        long before = outgoing();

        answer(
                post(dossier + "/status")
                        .param("naar", "ontvangen")
                        .param("versie", "0")
                        .with(csrf()));

        assertThat(page(get(dossier))).contains("Ontvangen");
        assertThat(outgoing()).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBeReadAndLeavesNothing() throws Exception {
        byte[] heel = dossier("weg.pdf", zip("weg.pdf", pdf()));
        long files = files();
        var half = upload(java.util.Arrays.copyOf(heel, heel.length - 30));
        var leeg = upload(new byte[0]);
        var ander = upload("<html><body/></html>".getBytes(StandardCharsets.UTF_8));
        var dtd =
                upload(
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>"
                                .getBytes(StandardCharsets.UTF_8));

        var pdf = upload(pdf());

        for (var antwoord : new MockHttpServletResponse[] {half, leeg, ander, dtd, pdf}) {
            assertThat(antwoord.getStatus()).isEqualTo(422);
            assertThat(antwoord.getContentAsString())
                    .contains("dossier van ü.xml is niet te lezen");
        }
        assertThat(pdf.getContentAsString()).contains("Dit is een PDF.", "eindigt op .xml");
        assertThat(half.getContentAsString()).contains("regel");
        assertThat(ander.getContentAsString()).contains("geen OSO-dossier");
        assertThat(dtd.getContentAsString()).doesNotContain("root:");
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void removesAFileThatIsNotToBecomeADossierWithItsAttachments() throws Exception {
        long files = files();
        String preview = location(upload(dossier("y.pdf", zip("y.pdf", pdf()))));

        answer(post(preview + "/verwijderen").with(csrf()));

        assertThat(answer(get(preview)).getStatus()).isEqualTo(404);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void refusesADossierThatRefersToContentsOutsideTheFile() throws Exception {
        byte[] verzonden = Voorbeelden.verzonden(Voorbeelden.dossier(Profiel.POSWV));

        var antwoord = upload(verzonden);

        assertThat(antwoord.getRedirectedUrl()).isNull();
        assertThat(antwoord.getContentAsString()).contains("Lees het volledige dossier in.");
    }

    @Test
    void saysToTheAdministratorThatNobodyScans() throws Exception {
        var beheerder = Inlog.als(mvc, Demoaccount.BEHEERDER_PO);
        var antwoord =
                mvc.perform(get("/swv/beheer/veiligheid").cookie(beheerder))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(antwoord)
                .contains("Er is geen virusscanner ingesteld.", "hulproute.scanner.adres=");
    }

    private MockHttpServletResponse upload(byte[] xml) throws Exception {
        return answer(
                post("/swv/dossiers-inlezen")
                        .contentType(MediaType.APPLICATION_XML)
                        .header("X-Bestandsnaam", "dossier%20van%20%C3%BC.xml")
                        .content(xml)
                        .with(csrf()));
    }

    private MockHttpServletResponse choose(String preview) throws Exception {
        UUID type = Tenant.van(PO).doe(() -> aanvraagtypes.all(PO)).getFirst().id();
        return answer(
                post(preview)
                        .param("type", type.toString())
                        .param("school", Demowereld.LINDEBOOM.id().toString())
                        .param("omschrijving", "Wat is er nodig?")
                        .with(csrf()));
    }

    private static String location(MockHttpServletResponse antwoord) throws Exception {
        assertThat(antwoord.getRedirectedUrl()).as(antwoord.getContentAsString()).isNotNull();
        return antwoord.getRedirectedUrl();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var antwoord = answer(request);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return antwoord.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, Demoaccount.BEHANDELAAR_PO)))
                .andReturn()
                .getResponse();
    }

    private long outgoing() {
        return Tenant.van(PO)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql(
                                                """
                                                select count(*) from uitwisseling_swv.uitgaand
                                                 where naar = :naar
                                                """)
                                        .param(
                                                "naar",
                                                nl.hulproute.gedeeld.Routeringskenmerk.of(
                                                                Demowereld.LINDEBOOM.vestiging())
                                                        .waarde())
                                        .query(Long.class)
                                        .single()));
    }

    private long files() throws IOException {
        Path map = home.resolve("inhoud").resolve("swv").resolve(PO.toString());
        try (var files = Files.walk(map)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static byte[] dossier(String naam, byte[] zip) {
        return """
        <dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
          <huidigeschool>
            <naam>Een school</naam>
            <leerling>
              <bsn>%s</bsn>
              <voornaam>Kind %s</voornaam><achternaam>Proef</achternaam>
            </leerling>
            <bijlagedocs><document><bestandsnaam>%s</bestandsnaam>
              <omschrijving>van %s</omschrijving>
              <bestandsinhoud>%s</bestandsinhoud></document></bijlagedocs>
          </huidigeschool>
        </dossier>
        """
                .formatted(
                        BSN, UUID.randomUUID(), naam, BSN, Base64.getEncoder().encodeToString(zip))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n% " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zip(String naam, byte[] inhoud) throws IOException {
        var uit = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return uit.toByteArray();
    }
}
