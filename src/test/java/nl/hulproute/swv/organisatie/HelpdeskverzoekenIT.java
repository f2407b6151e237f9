package nl.hulproute.swv.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Several requests to the helpdesk at once, and a BRIN that changes while there are dossiers. */
@Hulproutetest
class HelpdeskverzoekenIT {

    private static final UUID VO = Demowereld.SWV_VO.id();
    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final List<String> VAST = List.of("98XA", "98XB", "98XC");

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Scholenbeheer scholen;

    @BeforeEach
    void threeSchoolsAreStuck() {
        at(
                VO,
                () -> {
                    VAST.forEach(brin -> scholen.add(VO, school(brin)));
                    return jdbc.sql(
                                    """
                                    update swv.school
                                       set proef_gestart = now(), proef_op = now(),
                                           proef_soort = 'ANDER_SYSTEEM', proef_uitleg = 'Proef'
                                     where bestuur = 'Verzoekbestuur'
                                    """)
                            .update();
                });
    }

    @AfterEach
    void clear() {
        at(VO, () -> run("delete from swv.school where bestuur = 'Verzoekbestuur'"));
        run("delete from register.verzoek where vestiging like '98X%'");
        run("delete from register.verzoek where organisatienaam = 'Vol'");
    }

    @Test
    void eachStuckSchoolIsOneRequestHoweverOftenTheButtonIsUsed() throws Exception {
        var first = ask();
        var again = ask();

        assertThat(first.getResponse().getRedirectedUrl()).isEqualTo("/swv/organisatie/verzoeken");
        assertThat(first.getFlashMap().keySet()).contains("melding").doesNotContain("foutmelding");
        assertThat(asked()).containsExactlyInAnyOrderElementsOf(VAST);
        assertThat(again.getFlashMap().keySet()).doesNotContain("foutmelding");
        assertThat(page(get("/swv/organisatie/koppeling")).getContentAsString())
                .doesNotContain("/swv/organisatie/koppeling/helpdesk");
        assertThat(page(get("/swv/organisatie/verzoeken")).getContentAsString())
                .contains("98XA", "98XB", "98XC");
    }

    @Test
    void whatNoLongerFitsInADayIsSaidAndCanBeAskedLater() throws Exception {
        full(98);

        var first = ask();

        assertThat(asked()).hasSize(2);
        assertThat(first.getFlashMap().get("foutmelding").toString())
                .contains("vandaag al 100 keer");
        assertThat(page(get("/swv/organisatie/koppeling")).getContentAsString())
                .contains("/swv/organisatie/koppeling/helpdesk");

        run("delete from register.verzoek where organisatienaam = 'Vol'");
        ask();
        assertThat(asked()).containsExactlyInAnyOrderElementsOf(VAST);
    }

    @Test
    void theBrinOfASchoolWithDossiersChangesOnlyWhenThatIsConfirmed() throws Exception {
        UUID school = Demowereld.WILGENHOF.id();
        int versie = version(school);
        try {
            var without = beheerPo(brin(school, "99FF", versie, false));

            assertThat(without.getStatus()).isEqualTo(422);
            assertThat(without.getContentAsString()).contains("bevestigd").contains("dossier");
            assertThat(vestiging(school)).isEqualTo("99EE");

            var confirmed = beheerPo(brin(school, "99FF", versie, true));

            assertThat(confirmed.getRedirectedUrl())
                    .isEqualTo("/swv/organisatie/scholen/" + school);
            assertThat(vestiging(school)).isEqualTo("99FF");
            assertThat(dossiers(school)).isPositive();
        } finally {
            beheerPo(brin(school, "99EE", version(school), true));
        }
        assertThat(vestiging(school)).isEqualTo("99EE");
    }

    @Test
    void whatTheSamenwerkingsverbandKnowsOfASchoolGoesAlongToTheHelpdesk() throws Exception {
        UUID school =
                at(VO, () -> scholen.find(VO, Vestiging.of("98XA"))).orElseThrow().school().id();
        assertThat(
                        page(get("/swv/organisatie/verzoeken/nieuw?school=" + school))
                                .getContentAsString())
                .contains("value=\"VO\" selected", "value=\"Verzoekbestuur\"");

        page(brinverzoek("98XA", "Nieuw dit jaar"));

        assertThat(
                        jdbc.sql(
                                        "select schoolsoort || ' ' || bestuursnaam from"
                                                + " register.verzoek where vestiging = '98XA'")
                                .query(String.class)
                                .list())
                .containsExactly("VO Verzoekbestuur");
    }

    @Test
    void whatMayBeABsnDoesNotGoToTheHelpdesk() throws Exception {
        var refused = page(brinverzoek("98XA", "Het gaat om 123456782"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("een getal dat een BSN kan zijn", "123456782");
        assertThat(count("register.verzoek where vestiging = '98XA'")).isZero();
    }

    @Test
    void theReasonOfARefusalStandsAtTheSchoolWithWhatToDo() throws Exception {
        String pad =
                "/swv/organisatie/scholen/"
                        + at(VO, () -> scholen.find(VO, Vestiging.of("98XB")))
                                .orElseThrow()
                                .school()
                                .id();
        page(brinverzoek("98XB", ""));
        assertThat(page(get(pad)).getContentAsString()).doesNotContain("heeft verzoek");

        run(
                """
                update register.verzoek
                   set stand = 'GEWEIGERD', antwoord = 'Staat niet bij DUO', behandeld = now(),
                       behandeld_door = 'Proef'
                 where vestiging = '98XB'
                """);

        assertThat(page(get(pad)).getContentAsString())
                .contains(
                        "De helpdesk heeft verzoek",
                        "Staat niet bij DUO",
                        "vraag hem dan opnieuw aan");
        page(brinverzoek("98XB", "Toch wel"));
        assertThat(page(get(pad)).getContentAsString()).doesNotContain("Staat niet bij DUO");
    }

    @Test
    void fourPositionsAreOfferedWhereSixAreNotInTheRegister() throws Exception {
        var refused = page(newSchool("99DD07"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "99DD07 staat niet in het register, 99DD wel",
                        "name=\"ander\" value=\"99DD\"");

        var filled = page(newSchool("99DD07").param("ander", "99DD"));

        assertThat(filled.getStatus()).isEqualTo(200);
        assertThat(filled.getContentAsString())
                .contains("value=\"99DD\"", "value=\"Proefvestiging\"")
                .doesNotContain("99DD07", "name=\"ander\"");
    }

    @Test
    void theRegisteredNameOfTheBoardIsTakenOverOnce() throws Exception {
        // another school of ours would be in the way: 99BB is in the register, and not with us
        at(VO, () -> scholen.add(VO, school("99BB")));
        try {
            page(brinverzoek("98XC", ""));
            run(
                    """
                    update register.verzoek
                       set stand = 'GOEDGEKEURD', behandeld = now(), behandeld_door = 'Proef',
                           vestiging = '99BB'
                     where vestiging = '98XC'
                    """);

            page(get("/swv/organisatie/verzoeken"));

            assertThat(bestuur("99BB"))
                    .isEqualTo(
                            jdbc.sql(
                                            """
                                            select b.naam from register.instelling i
                                              join register.bestuur b on b.id = i.bestuur_id
                                             where i.brin = '99BB'
                                            """)
                                    .query(String.class)
                                    .single());

            at(
                    VO,
                    () ->
                            run(
                                    "update swv.school set bestuur = 'Verzoekbestuur' where"
                                            + " vestiging = '99BB'"));
            page(get("/swv/organisatie/verzoeken"));
            assertThat(bestuur("99BB")).isEqualTo("Verzoekbestuur");
        } finally {
            at(VO, () -> run("delete from swv.school where vestiging = '99BB'"));
            run("delete from register.verzoek where vestiging = '99BB'");
        }
    }

    private String bestuur(String brin) {
        return at(VO, () -> scholen.find(VO, Vestiging.of(brin))).orElseThrow().school().bestuur();
    }

    private static MockHttpServletRequestBuilder brinverzoek(String brin, String toelichting) {
        return post("/swv/organisatie/verzoeken/nieuw")
                .param("verzoek", UUID.randomUUID().toString())
                .param("naam", "Proefschool " + brin)
                .param("brin", brin)
                .param("soort", "VO")
                .param("bestuur", "Verzoekbestuur")
                .param("straat", "Kade")
                .param("huisnummer", "1")
                .param("postcode", "9990 AA")
                .param("plaats", "Vlietdam")
                .param("toelichting", toelichting)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder newSchool(String brin) {
        return post("/swv/organisatie/nieuw")
                .param("versie", "0")
                .param("naam", "Proefvestiging")
                .param("brin", brin)
                .param("soort", "VO")
                .param("hoort", "bestuur")
                .param("bestuur", "Verzoekbestuur")
                .with(csrf());
    }

    private long count(String van) {
        return jdbc.sql("select count(*) from " + van).query(Long.class).single();
    }

    private MvcResult ask() throws Exception {
        return mvc.perform(
                        post("/swv/organisatie/koppeling/helpdesk")
                                .cookie(Inlog.als(mvc, Demoaccount.BEHEERDER_VO))
                                .with(csrf()))
                .andReturn();
    }

    private List<String> asked() {
        return jdbc.sql(
                        "select vestiging from register.verzoek where vestiging like '98X%' and"
                                + " soort = 'KOPPELING'")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void full(int aantal) {
        jdbc.sql(
                        """
                        insert into register.verzoek (id, soort, organisatie, organisatienaam, email,
                          tekst, gevraagd)
                        select uuidv7(), 'VRAAG', :oin, 'Vol', 'vol@proef.example', 'Vraag', now()
                          from generate_series(1, :aantal)
                        """)
                .param("oin", Demowereld.SWV_VO.oin().waarde())
                .param("aantal", aantal)
                .update();
    }

    private MockHttpServletRequestBuilder brin(
            UUID school, String brin, int versie, boolean bevestigd) {
        var request =
                post("/swv/organisatie/scholen/" + school + "/bewerken")
                        .param("naam", Demowereld.WILGENHOF.naam())
                        .param("brin", brin)
                        .param("soort", "SO")
                        .param("hoort", "extern")
                        .param("teamadres", "cvi@wilgenhof.example")
                        .param("omgeving", "nee")
                        .param("zeker", "true")
                        .param("versie", String.valueOf(versie))
                        .with(csrf());
        return bevestigd ? request.param("bevestigd", "true") : request;
    }

    private int version(UUID school) {
        return at(PO, () -> scholen.find(PO, school)).orElseThrow().versie();
    }

    private String vestiging(UUID school) {
        return at(PO, () -> scholen.find(PO, school)).orElseThrow().school().vestiging().toString();
    }

    private long dossiers(UUID school) {
        return at(PO, () -> scholen.dossiers(PO, school));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, Demoaccount.BEHEERDER_VO)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse beheerPo(MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, Demoaccount.BEHEERDER_PO)))
                .andReturn()
                .getResponse();
    }

    private <T> T at(UUID swv, Supplier<T> werk) {
        return Tenant.van(swv).doe(() -> transaction.execute(t -> werk.get()));
    }

    private int run(String sql) {
        return jdbc.sql(sql).update();
    }

    private static School school(String brin) {
        return new School(
                UUID.randomUUID(),
                Vestiging.of(brin),
                "Proefschool " + brin,
                Schoolsoort.VO,
                "Verzoekbestuur",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
