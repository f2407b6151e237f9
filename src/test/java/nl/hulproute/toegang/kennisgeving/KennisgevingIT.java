package nl.hulproute.toegang.kennisgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
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

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What someone is told: in the page always, by mail as each chose, and never about a pupil. */
@Hulproutetest
class KennisgevingIT {

    private static final UUID SCHOOL = Demowereld.REGENBOOGBRUG.id();
    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final String ZONDER_MAIL = "alleen in Hulproute en krijgt er geen mail van";
    private static final Demoaccount ICT = Demoaccount.ICT_REGENBOOGBRUG;
    private static final Demoaccount DIRECTEUR = Demoaccount.DIRECTEUR_REGENBOOGBRUG;
    private static final Demoaccount LEERKRACHT = Demoaccount.LEERKRACHT_REGENBOOGBRUG;

    @Autowired MockMvc mvc;
    @Autowired Kennisgever kennisgever;
    @Autowired Kennisgevingen kennisgevingen;
    @Autowired Kennisgevingronde ronde;
    @Autowired Nieuwsmaker maker;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Postbus postbus;

    private final String referentie = "HV-" + UUID.randomUUID();

    @AfterEach
    void asBefore() {
        inSchool(() -> {
            jdbc.sql("delete from toegang.kennisgevingkeuze").update();
            jdbc.sql("delete from toegang.kennisgeving").update();
            return jdbc.sql("update toegang.afwezigheid set ingetrokken = now()").update();
        });
    }

    @Test
    void eachChoosesPerKindHowToBeTold() throws Exception {
        choose(IB, Kennisgevingsoort.GEWEIGERD, Wijze.PAGINA);
        choose(DIRECTEUR, Kennisgevingsoort.GEWEIGERD, Wijze.DIRECT);

        tell(Kennisgevingsoort.GEWEIGERD, IB, DIRECTEUR, LEERKRACHT);

        mailed(DIRECTEUR, 1);
        assertThat(mails(IB)).isEmpty();
        assertThat(mails(LEERKRACHT)).isEmpty();
        assertThat(html(IB, "/meldingen")).contains(referentie, "Nieuw");
        assertThat(html(DIRECTEUR, "/meldingen")).contains(referentie);
        assertThat(html(LEERKRACHT, "/meldingen")).doesNotContain(referentie);
        assertThat(html(IB, "/meldingen/keuzes")).contains("Alleen hier");
    }

    @Test
    void theMailOfTheDayHoldsWhatWasNotReadMeanwhile() throws Exception {
        choose(IB, Kennisgevingsoort.STATUS, Wijze.DAG);
        tell(Kennisgevingsoort.STATUS, IB);
        tell(Kennisgevingsoort.STATUS, IB);
        page(IB, get("/meldingen/" + newest(IB)));

        ronde.go();
        ronde.go();

        mailed(IB, 1);
        var mail = mails(IB).getFirst();
        assertThat(mail.onderwerp()).startsWith("Hulproute: ").contains("nieuwe melding");
        assertThat(mail.tekst().split(referentie, -1)).hasSize(2);
    }

    @Test
    void nobodyPutsOffWhatTheLawWants() throws Exception {
        page(
                DIRECTEUR,
                post("/meldingen/keuzes").param(Kennisgevingsoort.DATALEK.code(), "pagina"));

        tell(Kennisgevingsoort.DATALEK, DIRECTEUR);

        mailed(DIRECTEUR, 1);
        assertThat(html(DIRECTEUR, "/meldingen/keuzes")).contains("Altijd meteen per mail");
    }

    @Test
    void whoeverStandsInIsToldForWhom() throws Exception {
        page(
                IB,
                post("/mijn-gegevens/afwezigheid")
                        .param("van", "2026-01-01")
                        .param("tot", "2099-01-01")
                        .param("waarnemer", DIRECTEUR.id().toString()));

        tell(Kennisgevingsoort.GEWEIGERD, IB);

        assertThat(html(DIRECTEUR, "/meldingen"))
                .contains(referentie, "Waarneming voor Ingrid Bakker");
        assertThat(html(IB, "/meldingen"))
                .contains(referentie)
                .doesNotContain("Waarneming voor Ingrid");
        mailed(DIRECTEUR, 1);

        // the samenwerkingsverband mails this to who is away: the deputy gets it from here
        tell(Kennisgevingsoort.AANVULLING_GEVRAAGD, IB);

        mailed(DIRECTEUR, 2);
        assertThat(html(IB, "/mijn-gegevens")).doesNotContain(ZONDER_MAIL);
        choose(DIRECTEUR, Kennisgevingsoort.AANVULLING_GEVRAAGD, Wijze.PAGINA);
        assertThat(html(IB, "/mijn-gegevens")).contains(ZONDER_MAIL);
        assertThat(html(ICT, "/beheer/afwezigheid")).contains(ZONDER_MAIL);
        tell(Kennisgevingsoort.AANVULLING_GEVRAAGD, IB);
        tell(Kennisgevingsoort.GEWEIGERD, IB);
        mailed(DIRECTEUR, 3);

        choose(DIRECTEUR, Kennisgevingsoort.GEWEIGERD, Wijze.DAG);
        tell(Kennisgevingsoort.GEWEIGERD, IB);
        ronde.go();

        mailed(DIRECTEUR, 4);
        assertThat(mails(DIRECTEUR))
                .extracting(Poststuk::tekst)
                .satisfiesOnlyOnce(
                        tekst -> assertThat(tekst).contains("(Waarneming voor Ingrid Bakker)"))
                .filteredOn(tekst -> tekst.contains("omdat u waarneemt voor Ingrid Bakker"))
                .hasSize(3);
    }

    @Test
    void theBellCountsUntilItIsRead() throws Exception {
        tell(Kennisgevingsoort.STATUS, IB);
        tell(Kennisgevingsoort.AANVULLING_GEVRAAGD, IB);
        assertThat(html(IB, "/leerlingen")).contains("2 nieuwe");
        UUID id = newest(IB);

        assertThat(page(DIRECTEUR, get("/meldingen/" + id)).getStatus()).isEqualTo(404);
        assertThat(page(IB, get("/meldingen/" + id)).getRedirectedUrl()).isEqualTo("/hulpvragen");

        assertThat(html(IB, "/leerlingen")).contains("1 nieuwe");
        assertThat(html(IB, "/meldingen?nieuw=true"))
                .contains("heeft een nieuwe status")
                .doesNotContain("Voor hulpvraag");
        assertThat(html(IB, "/meldingen?soort=aanvulling-gevraagd"))
                .contains("Voor hulpvraag")
                .doesNotContain("heeft een nieuwe status");
        page(IB, post("/meldingen/gelezen").param("tot", id.toString()));
        assertThat(html(IB, "/leerlingen")).contains("geen nieuwe");
    }

    @Test
    void pagesThroughAllWithoutGapsAndSweepsWhatIsOld() throws Exception {
        for (int i = 0; i < Kennisgevingen.PAGINA + 3; i++) {
            tell(Kennisgevingsoort.STATUS, IB);
        }
        String eerste = html(IB, "/meldingen");
        assertThat(eerste.split(referentie, -1)).hasSize(Kennisgevingen.PAGINA + 1);
        String verder = eerste.replaceAll("(?s).*href=\"(/meldingen\\?na=[^\"]+)\".*", "$1");
        assertThat(html(IB, verder).split(referentie, -1)).hasSize(4);

        inSchool(() ->
                jdbc.sql("update toegang.kennisgeving set gelezen = now() - interval '91 days'")
                        .update());
        ronde.go();

        assertThat(html(IB, "/meldingen")).doesNotContain(referentie);
    }

    private void tell(Kennisgevingsoort soort, Demoaccount... wie) {
        var accounts = Set.of(wie).stream().map(Demoaccount::id).toList();
        inSchool(() -> {
            kennisgever.geef(SCHOOL, accounts, maker.van(soort, referentie, "/hulpvragen"));
            return true;
        });
    }

    private void choose(Demoaccount wie, Kennisgevingsoort soort, Wijze wijze) throws Exception {
        page(wie, post("/meldingen/keuzes").param(soort.code(), wijze.code()));
    }

    private UUID newest(Demoaccount wie) {
        return inSchool(() ->
                jdbc.sql(
                                """
                                select id from toegang.kennisgeving where account_id = :account
                                order by id desc limit 1
                                """)
                        .param("account", wie.id())
                        .query(UUID.class)
                        .single());
    }

    private void mailed(Demoaccount aan, int aantal) {
        Awaitility.await().until(() -> mails(aan).size() == aantal);
    }

    private List<Poststuk> mails(Demoaccount aan) {
        return postbus.stukken().stream()
                .filter(stuk -> stuk.aan().equals(aan.email()))
                .filter(stuk -> stuk.tekst().contains(referentie))
                .toList();
    }

    private static MockHttpServletRequestBuilder post(String pad) {
        return MockMvcRequestBuilders.post(pad).with(csrf());
    }

    private String html(Demoaccount wie, String pad) throws Exception {
        var response = page(wie, get(java.net.URI.create(pad)));
        assertThat(response.getStatus()).as(pad).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse page(Demoaccount wie, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, wie))).andReturn().getResponse();
    }

    private <T> T inSchool(Supplier<T> werk) {
        return Tenant.van(SCHOOL).doe(() -> transaction.execute(status -> werk.get()));
    }
}
