package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Aanvrager;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Klant.Bestand;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A hulpvraag that was delivered for real, and what both sides see of it when it is taken back. */
final class Terugproef {

    static final UUID SCHOOL = Demowereld.REGENBOOGBRUG.id();
    static final UUID SWV = Demowereld.SWV_PO.id();

    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final ApplicationContext context;
    private final MockMvc mvc;
    private final String adres;

    Terugproef(ApplicationContext context, MockMvc mvc, int poort) {
        this.context = context;
        this.mvc = mvc;
        this.adres = "http://localhost:" + poort;
    }

    /** What was delivered: the hulpvraag here, its number and its dossier there. */
    record Bezorgd(UUID hulpvraag, String nummer, UUID dossier) {}

    /** A document of the dossier as the samenwerkingsverband has it. */
    record Stuk(UUID id, String naam, String sha256, boolean teruggehaald) {}

    /** With a file of these words for each; its content is nowhere else. */
    Bezorgd bezorgd(int leerling, String... stukken) throws InterruptedException {
        var aanvrager = new Aanvrager(adres, leerling);
        String onderwerp = "Terug " + UUID.randomUUID();
        var bestanden = new ArrayList<Bestand>();
        for (String stuk : stukken) {
            bestanden.add(
                    new Bestand(
                            stuk + ".txt",
                            (stuk + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8)));
        }
        if (!bestanden.isEmpty()) {
            aanvrager.vulMap(onderwerp, bestanden);
        }
        String pad = aanvrager.maak(onderwerp);
        aanvrager.verzend(aanvrager.voorbeeld(pad));
        String nummer = aanvrager.wachtOpDossiernummer(pad, Duration.ofMillis(200));
        UUID dossier =
                bijSwv(() ->
                        sql("select id from swv.dossier where dossiernummer = :nummer")
                                .param("nummer", nummer)
                                .query(UUID.class)
                                .single());
        return new Bezorgd(UUID.fromString(pad.split("/")[2]), nummer, dossier);
    }

    List<Stuk> stukken(Bezorgd bezorgd) {
        return bijSwv(() ->
                sql("""
                select id, naam, sha256, teruggehaald is not null as teruggehaald
                  from swv.dossier_document where dossier_id = :dossier order by id
                """)
                        .param("dossier", bezorgd.dossier())
                        .query(Stuk.class)
                        .list());
    }

    Stuk stuk(Bezorgd bezorgd, String begin) {
        return stukken(bezorgd).stream()
                .filter(stuk -> stuk.naam().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    String statusBijSwv(Bezorgd bezorgd) {
        return bijSwv(() ->
                sql("select status from swv.dossier where id = :dossier")
                        .param("dossier", bezorgd.dossier())
                        .query(String.class)
                        .single());
    }

    Hulpvraag lees(UUID hulpvraag) {
        return Tenant.van(SCHOOL)
                .doe(() -> bean(Hulpvragen.class).find(SCHOOL, hulpvraag))
                .orElseThrow();
    }

    void wachtOp(Bezorgd bezorgd, Gebeurtenis.Soort soort) {
        await().atMost(GEDULD)
                .until(() ->
                        Tenant.van(SCHOOL)
                                .doe(() ->
                                        bean(Gebeurtenissen.class).van(SCHOOL, bezorgd.hulpvraag()))
                                .stream()
                                .anyMatch(gebeurtenis -> gebeurtenis.soort() == soort));
    }

    /** A mail of the demo's mailbox to this address says this in its subject. */
    void wachtOpMail(String aan, String onderwerp) {
        await().atMost(GEDULD)
                .until(
                        () -> page(Demoaccount.BEHANDELAAR_PO, get("/post")).getContentAsString(),
                        html -> mail(aan, onderwerp).test(html));
    }

    private static Predicate<String> mail(String aan, String onderwerp) {
        return html ->
                java.util.Arrays.stream(html.split("<tr", -1))
                        .anyMatch(rij -> rij.contains(aan) && rij.contains(onderwerp));
    }

    boolean bewaard(String sha256) {
        return bean(nl.hulproute.platform.opslag.Opslagen.class)
                .van(nl.hulproute.gedeeld.Onderdeel.SWV)
                .bevat(SWV, new Sha256(sha256));
    }

    /** With the confirmation. */
    MockHttpServletResponse neemTerug(Bezorgd bezorgd, String pagina, String... velden)
            throws Exception {
        return neemTerug(bezorgd.hulpvraag(), pagina, velden);
    }

    MockHttpServletResponse neemTerug(UUID hulpvraag, String pagina, String... velden)
            throws Exception {
        var request = post("/hulpvragen/" + hulpvraag + "/" + pagina).with(csrf());
        for (int i = 0; i < velden.length; i += 2) {
            request.param(velden[i], velden[i + 1]);
        }
        return page(Demoaccount.IB_REGENBOOGBRUG, request.param("bevestigd", "true"));
    }

    String html(Demoaccount account, String pad) throws Exception {
        var response = page(account, get(pad));
        assertThat(response.getStatus()).as(pad).isEqualTo(200);
        return response.getContentAsString();
    }

    int status(Demoaccount account, String pad) throws Exception {
        return page(account, get(pad)).getStatus();
    }

    MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }

    <T> T bijSwv(Supplier<T> werk) {
        return within(SWV, werk);
    }

    <T> T bijSchool(Supplier<T> werk) {
        return within(SCHOOL, werk);
    }

    JdbcClient.StatementSpec sql(String tekst) {
        return bean(JdbcClient.class).sql(tekst);
    }

    <T> T bean(Class<T> soort) {
        return context.getBean(soort);
    }

    private <T> T within(UUID tenant, Supplier<T> werk) {
        return Tenant.van(tenant)
                .doe(() -> bean(TransactionTemplate.class).execute(status -> werk.get()));
    }
}
