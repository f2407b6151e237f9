package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Hulproutetest
class DossierpaginasIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final UUID WIE = Demoaccount.BEHANDELAAR_PO.id();

    @Autowired HulpvraagOntvanger balie;
    @Autowired Opslagen opslagen;
    @Autowired Aanvraagtypes aanvraagtypes;
    @Autowired Dossiers dossiers;
    @Autowired Dossierdocumenten documenten;
    @Autowired Werklijst werklijst;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvc mvc;

    Inzending inzending;

    @BeforeEach
    void prepare() {
        inzending = new Inzending(balie, opslagen, aanvraagtypes);
    }

    @Test
    void showsADossierToTheOwnSamenwerkingsverbandOnly() throws Exception {
        Dossier dossier = received(Demowereld.LINDEBOOM, "Tijmen");

        for (String address : addresses("/swv/dossiers/", dossier).toList()) {
            assertThat(status(Demoaccount.BEHANDELAAR_PO, get(address))).as(address).isEqualTo(200);
            assertThat(status(Demoaccount.BEHANDELAAR_VO, get(address))).as(address).isEqualTo(404);
            assertThat(status(Demoaccount.BEHEERDER_PO, get(address))).as(address).isEqualTo(403);
            assertThat(status(Demoaccount.IB_EXTERN, get(address))).as(address).isEqualTo(403);
        }
    }

    @Test
    void showsASchoolItsOwnDossiersOnly() throws Exception {
        Dossier own = received(Demowereld.WILGENHOF, "Ruben");
        Dossier others = received(Demowereld.LINDEBOOM, "Evi");

        String list = page(Demoaccount.IB_EXTERN, get("/swv/mijn-dossiers")).getContentAsString();

        assertThat(list).contains(own.nummer()).doesNotContain(others.nummer());
        assertThat(status(Demoaccount.IB_EXTERN, get("/swv/mijn-dossiers/" + own.id())))
                .isEqualTo(200);
        assertThat(status(Demoaccount.IB_EXTERN, get("/swv/mijn-dossiers/" + others.id())))
                .isEqualTo(404);
        assertThat(status(Demoaccount.IB_EXTERN, get(file("/swv/mijn-dossiers/", own))))
                .isEqualTo(200);
        assertThat(status(Demoaccount.IB_EXTERN, get(file("/swv/mijn-dossiers/", others))))
                .isEqualTo(404);
    }

    @Test
    void countsOnlyWhatOneMaySee() {
        received(Demowereld.LINDEBOOM, "Guus");
        var alle = Tenant.van(PO);
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));
        var ander = Tenant.van(Demowereld.SWV_VO.id());

        int open = alle.doe(() -> werklijst.figures(PO)).open();

        assertThat(school.doe(() -> werklijst.figures(PO)).open()).isPositive().isLessThan(open);
        assertThat(ander.doe(() -> werklijst.figures(PO)).open()).isZero();
        assertThat(ander.doe(this::perSchool).values()).containsOnly(0);
        assertThat(school.doe(this::perSchool))
                .containsEntry(Demowereld.LINDEBOOM.id().toString(), 0)
                .hasEntrySatisfying(
                        Demowereld.WILGENHOF.id().toString(),
                        aantal -> assertThat(aantal).isPositive());
    }

    private Map<String, Integer> perSchool() {
        return werklijst.counts(
                PO,
                WIE,
                Filter.GEEN,
                Filter.Veld.SCHOOL,
                List.of(
                        Demowereld.LINDEBOOM.id().toString(),
                        Demowereld.WILGENHOF.id().toString()));
    }

    @Test
    void tellsTheSchoolOfAChangeOfStateByMessageAndMail() throws Exception {
        Dossier dossier = received(Demowereld.REGENBOOGBRUG, "Pleun");

        var response =
                page(
                        Demoaccount.BEHANDELAAR_PO,
                        post("/swv/dossiers/" + dossier.id() + "/status")
                                .param("naar", "aanvulling-gevraagd")
                                .param("toelichting", "Graag de handtekeningen.")
                                .param("versie", "0")
                                .with(csrf()));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(reread(dossier).status()).isEqualTo(HulpvraagStatus.AANVULLING_GEVRAAGD);
        assertThat(outbox(dossier))
                .contains("Aanvraag incompleet: aanvulling nodig", "Graag de handtekeningen.");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        page(Demoaccount.BEHANDELAAR_PO, get("/post"))
                                .getContentAsString()
                                .contains("Nieuws over dossier " + dossier.nummer()));
    }

    @Test
    void asksBeforeABesluitAndChangesNothingUntilThen() throws Exception {
        Dossier dossier = received(Demowereld.REGENBOOGBRUG, "Hidde");

        var asked =
                page(
                        Demoaccount.BEHANDELAAR_PO,
                        post("/swv/dossiers/" + dossier.id() + "/status")
                                .param("naar", "buiten-behandeling")
                                .param("toelichting", "Dubbel verstuurd.")
                                .param("versie", "0")
                                .with(csrf()));

        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentAsString()).contains("name=\"bevestigd\"");
        assertThat(reread(dossier).status()).isEqualTo(HulpvraagStatus.AANGEMELD);
    }

    @Test
    void refusesAChangeOfADossierThatSomeoneElseChanged() throws Exception {
        Dossier dossier = received(Demowereld.REGENBOOGBRUG, "Sepp");

        var response =
                page(
                        Demoaccount.BEHANDELAAR_PO,
                        post("/swv/dossiers/" + dossier.id() + "/status")
                                .param("naar", "ontvangen")
                                .param("versie", "7")
                                .with(csrf()));

        assertThat(response.getContentAsString()).contains("Iemand anders heeft dit dossier");
        assertThat(reread(dossier).status()).isEqualTo(HulpvraagStatus.AANGEMELD);
    }

    @Test
    void showsInThePageOnlyWhatIsAPdfOrPictureByItsBytes() throws Exception {
        Dossier dossier = received(Demowereld.REGENBOOGBRUG, "Jip");

        var shown =
                page(
                        Demoaccount.BEHANDELAAR_PO,
                        get(file("/swv/dossiers/", dossier)).param("toon", "true"));
        var taken = page(Demoaccount.BEHANDELAAR_PO, get(file("/swv/dossiers/", dossier)));

        assertThat(shown.getContentType()).isEqualTo("application/pdf");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(taken.getHeader("Content-Disposition")).startsWith("attachment");
    }

    private Stream<String> addresses(String begin, Dossier dossier) {
        return Stream.concat(
                Stream.of("", "/gegevens", "/xml", "/geschiedenis", "/verzonden.xml")
                        .map(part -> begin + dossier.id() + part),
                Stream.of(file(begin, dossier)));
    }

    private String file(String begin, Dossier dossier) {
        UUID document = Tenant.van(PO).doe(() -> documenten.of(PO, dossier.id())).getFirst().id();
        return begin + dossier.id() + "/documenten/" + document;
    }

    private Dossier received(Demowereld.School school, String roepnaam) {
        String nummer = inzending.hulpvraag(school, roepnaam).nummer();
        return Tenant.van(PO)
                .doe(() -> dossiers.find(PO, dossiers.find(PO, nummer).orElseThrow()))
                .orElseThrow();
    }

    private Dossier reread(Dossier dossier) {
        return Tenant.van(PO).doe(() -> dossiers.find(PO, dossier.id())).orElseThrow();
    }

    private String outbox(Dossier dossier) {
        return Tenant.van(PO)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql(
                                                """
                                                select bericht from uitwisseling_swv.uitgaand
                                                 where hulpvraag_id = :id and soort = 'status'
                                                """)
                                        .param("id", dossier.bericht())
                                        .query(String.class)
                                        .single()));
    }

    private int status(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return page(account, request).getStatus();
    }

    private MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
