package nl.hulproute.toegang.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Who may stand in for whom, from when until when, and who is told. */
@Hulproutetest
class AfwezigheidIT {

    private static final UUID SCHOOL = Demowereld.REGENBOOGBRUG.id();
    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final Demoaccount DIRECTEUR = Demoaccount.DIRECTEUR_REGENBOOGBRUG;
    private static final Demoaccount ICT = Demoaccount.ICT_REGENBOOGBRUG;
    private static final Demoaccount LEERKRACHT = Demoaccount.LEERKRACHT_REGENBOOGBRUG;

    @Autowired MockMvc mvc;
    @Autowired Waarnemers waarnemers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Postbus postbus;
    @Autowired Clock clock;

    @AfterEach
    void everybodyIsBack() {
        inSchool(() -> jdbc.sql("update toegang.afwezigheid set ingetrokken = now()").update());
    }

    @Test
    void onlyAColleagueWithTheSameWorkStandsIn() throws Exception {
        String pagina = html(IB, "/mijn-gegevens");
        assertThat(pagina).contains("Margriet Hoekstra").doesNotContain("Tim de Wit", "Soraya");

        var refused = away(IB, today(), today().plusDays(3), LEERKRACHT);

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Kies een collega die hetzelfde werk");
        assertThat(standsInFor(LEERKRACHT)).isEmpty();
    }

    @Test
    void runsFromItsFirstDayToItsLastAndTellsWhoStandsIn() throws Exception {
        away(IB, today().minusDays(1), today(), DIRECTEUR);
        assertThat(standsInFor(DIRECTEUR)).containsOnly(IB.id());
        assertThat(html(DIRECTEUR, "/mijn-gegevens"))
                .contains("U neemt nu waar voor Ingrid Bakker");
        mailed(DIRECTEUR, "U neemt waar voor Ingrid Bakker");

        everybodyIsBack();
        away(IB, today().plusDays(1), today().plusDays(2), DIRECTEUR);
        assertThat(standsInFor(DIRECTEUR)).isEmpty();

        inSchool(() ->
                jdbc.sql(
                                "update toegang.afwezigheid set van = :dag, tot = :dag where"
                                        + " ingetrokken is null")
                        .param("dag", today().minusDays(1))
                        .update());
        assertThat(standsInFor(DIRECTEUR)).isEmpty();
        assertThat(html(IB, "/mijn-gegevens")).contains("U hebt geen afwezigheid ingevuld");
    }

    @Test
    void refusesDaysThatAreWrong() throws Exception {
        away(IB, today(), today().plusDays(5), DIRECTEUR);

        assertThat(away(IB, today().plusDays(5), today().plusDays(9), null).getContentAsString())
                .contains("al afwezigheid ingevuld");
        assertThat(away(DIRECTEUR, today(), today().minusDays(1), null).getContentAsString())
                .contains("kan niet voor de eerste dag");
        assertThat(away(DIRECTEUR, today(), today(), IB).getContentAsString())
                .contains("is dan zelf ook afwezig");
    }

    @Test
    void aBeheerderFillsInForWhoCannotAndBothAreTold() throws Exception {
        assertThat(page(LEERKRACHT, get("/beheer/afwezigheid")).getStatus()).isEqualTo(403);
        assertThat(html(ICT, "/beheer/afwezigheid?wie=" + IB.id()))
                .contains("Afwezigheid van Ingrid Bakker", "Margriet Hoekstra");

        page(
                ICT,
                post("/beheer/afwezigheid")
                        .param("account", IB.id().toString())
                        .param("van", today().toString())
                        .param("tot", today().toString())
                        .param("waarnemer", DIRECTEUR.id().toString()));

        assertThat(html(ICT, "/beheer/afwezigheid"))
                .contains("Ingrid Bakker", "Waarneming: Margriet Hoekstra", "Ingevuld door Soraya");
        mailed(IB, "Uw afwezigheid is ingevuld");
        assertThat(standsInFor(DIRECTEUR)).containsOnly(IB.id());
        assertThat(html(DIRECTEUR, "/hulpvragen?van=mij&status=alle")).contains("U neemt waar");
    }

    @Test
    void aSamenwerkingsverbandOffersItsOwnPeopleAndNobodyOfASchool() throws Exception {
        String lijst = html(Demoaccount.BEHEERDER_PO, "/beheer/afwezigheid");
        String ofSchool = html(Demoaccount.IB_EXTERN, "/mijn-gegevens");
        var refused =
                page(
                        Demoaccount.BEHEERDER_PO,
                        post("/beheer/afwezigheid")
                                .param("account", Demoaccount.IB_EXTERN.id().toString())
                                .param("van", today().toString())
                                .param("tot", today().toString()));

        assertThat(lijst)
                .contains(Demoaccount.BEHANDELAAR_PO.id().toString())
                .doesNotContain(Demoaccount.IB_EXTERN.id().toString());
        assertThat(ofSchool).doesNotContain(Demoaccount.BEHANDELAAR_PO.id().toString());
        assertThat(refused.getStatus()).isEqualTo(422);
    }

    @Test
    void nobodyEndsTheAbsenceOfAnotherButWhoManages() throws Exception {
        away(IB, today(), today(), DIRECTEUR);
        UUID id =
                inSchool(() ->
                        jdbc.sql("select id from toegang.afwezigheid where ingetrokken is null")
                                .query(UUID.class)
                                .single());

        page(LEERKRACHT, post("/mijn-gegevens/afwezigheid/" + id + "/einde"));
        assertThat(standsInFor(DIRECTEUR)).containsOnly(IB.id());
        page(DIRECTEUR, post("/beheer/afwezigheid/" + id + "/einde"));
        assertThat(standsInFor(DIRECTEUR)).isEmpty();
    }

    @Test
    void nothingMoreIsOpenToWhoStandsIn() throws Exception {
        away(DIRECTEUR, today(), today(), IB);

        assertThat(page(IB, get("/datalekken")).getStatus()).isEqualTo(403);
        assertThat(page(IB, get("/school/bewerken")).getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse away(
            Demoaccount wie, LocalDate van, LocalDate tot, Demoaccount waarnemer) throws Exception {
        return page(
                wie,
                post("/mijn-gegevens/afwezigheid")
                        .param("van", van.toString())
                        .param("tot", tot.toString())
                        .param("waarnemer", waarnemer == null ? "" : waarnemer.id().toString()));
    }

    private java.util.Set<UUID> standsInFor(Demoaccount wie) {
        return inSchool(() -> waarnemers.waargenomen(SCHOOL, wie.id()).keySet());
    }

    private void mailed(Demoaccount aan, String onderwerp) {
        Awaitility.await()
                .until(() ->
                        postbus.stukken().stream()
                                .anyMatch(stuk ->
                                        stuk.aan().equals(aan.email())
                                                && stuk.onderwerp().equals(onderwerp)));
    }

    private LocalDate today() {
        return clock.instant().atZone(java.time.ZoneId.of("Europe/Amsterdam")).toLocalDate();
    }

    private static MockHttpServletRequestBuilder post(String pad) {
        return MockMvcRequestBuilders.post(pad).with(csrf());
    }

    private String html(Demoaccount wie, String pad) throws Exception {
        var response = page(wie, get(pad));
        assertThat(response.getStatus()).as(pad).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse page(Demoaccount wie, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, wie))).andReturn().getResponse();
    }

    private <T> T inSchool(java.util.function.Supplier<T> werk) {
        return Tenant.van(SCHOOL).doe(() -> transaction.execute(status -> werk.get()));
    }
}
