package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.proef.Hulproutetest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one-time links in mails: what they give, once, and what they do not. */
@Hulproutetest
class UitnodigingIT {

    private static final Organisatie SWV =
            new Organisatie(Demowereld.SWV_VO.id(), Organisatiesoort.SWV, Demowereld.SWV_VO.naam());
    private static final String GOED = "vier lange losse woorden";
    private static final Pattern LINK = Pattern.compile("(/(?:uitnodiging|wachtwoord)/\\S+)");

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Uitnodigingen uitnodigingen;
    @Autowired Lidmaatschappen lidmaatschappen;
    @Autowired Accounts accounts;
    @Autowired Postbus postbus;

    private final String email = "proef-" + UUID.randomUUID() + "@proef.example";

    @AfterEach
    void clear() {
        Tenant.van(SWV.id())
                .voer(() ->
                        transaction.executeWithoutResult(t -> {
                            jdbc.sql("delete from toegang.uitnodiging").update();
                            jdbc.sql(
                                            """
                                            delete from toegang.lidmaatschap where account_id in
                                              (select id from toegang.account where email like 'proef-%')
                                            """)
                                    .update();
                            jdbc.sql("delete from toegang.account where email like 'proef-%'")
                                    .update();
                        }));
    }

    @Test
    void aLinkGivesAnAccountOnceAndLogsIn() throws Exception {
        String link = invite(Set.of(Demowereld.WAARDCOLLEGE.id()));

        assertThat(mvc.perform(get(link)).andReturn().getResponse().getContentAsString())
                .contains("Welkom, Proef Persoon", SWV.naam());
        assertThat(choose(link, "te kort").getStatus()).isEqualTo(422);
        assertThat(choose(link, "aaaaaaaaaaaaaaaa").getStatus()).isEqualTo(422);
        var binnen = choose(link, GOED);
        var nogmaals = choose(link, GOED);

        assertThat(binnen.getRedirectedUrl()).isEqualTo("/");
        Cookie sessie = binnen.getCookie("hulproute");
        assertThat(sessie).isNotNull();
        assertThat(page(get("/swv/mijn-dossiers").cookie(sessie)).getStatus()).isEqualTo(200);
        assertThat(nogmaals.getStatus()).isEqualTo(404);
        assertThat(page(get(link)).getStatus()).isEqualTo(404);
        assertThat(login(GOED).getRedirectedUrl()).isEqualTo("/");
        assertThat(plekken())
                .singleElement()
                .satisfies(plek ->
                        assertThat(plek.scholen()).containsExactly(Demowereld.WAARDCOLLEGE.id()));
    }

    @Test
    void aLinkThatIsTooOldTamperedWithReplacedOrWithdrawnGivesNothing() throws Exception {
        String first = invite(Set.of(Demowereld.WAARDCOLLEGE.id()));
        String tampered = first.substring(0, first.length() - 2) + "xx";
        assertThat(choose(tampered, GOED).getStatus()).isEqualTo(404);
        assertThat(choose("/uitnodiging/" + "x".repeat(5000), GOED).getStatus()).isEqualTo(404);

        UUID id = open().getFirst().id();
        at(() -> uitnodigingen.resend(SWV, id));
        String second = link(mail(2));
        assertThat(choose(first, GOED).getStatus()).isEqualTo(404);
        jdbc.sql("update toegang.sleutel set verloopt = now() where uitnodiging_id = :id")
                .param("id", id)
                .update();
        assertThat(choose(second, GOED).getStatus()).isEqualTo(404);

        at(() -> uitnodigingen.resend(SWV, id));
        String third = link(mail(3));
        assertThat(page(get(third)).getStatus()).isEqualTo(200);
        at(() -> uitnodigingen.withdraw(SWV.id(), id));

        assertThat(choose(third, GOED).getStatus()).isEqualTo(404);
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void whoHasAnAccountGetsInAtOnceAndKeepsTheOwnPassword() throws Exception {
        accounts.add(UUID.randomUUID(), "Proef Persoon", email, null);

        var given = at(() -> uitnodigingen.invite(SWV, guest(Demowereld.WAARDCOLLEGE.id()), "Ik"));
        var again = at(() -> uitnodigingen.invite(SWV, guest(Demowereld.WAARDCOLLEGE.id()), "Ik"));
        var more = at(() -> uitnodigingen.invite(SWV, guest(Demowereld.LINDEBOOM.id()), "Ik"));

        assertThat(given).isEqualTo(Uitnodigingen.Uitkomst.TOEGANG_GEGEVEN);
        assertThat(again).isEqualTo(Uitnodigingen.Uitkomst.HAD_AL_TOEGANG);
        assertThat(more).isEqualTo(Uitnodigingen.Uitkomst.TOEGANG_GEGEVEN);
        assertThat(mail(2).getFirst().tekst()).contains(SWV.naam()).doesNotContain("/uitnodiging/");
        assertThat(plekken().getFirst().scholen())
                .containsExactlyInAnyOrder(Demowereld.WAARDCOLLEGE.id(), Demowereld.LINDEBOOM.id());
        assertThat(open()).isEmpty();
    }

    @Test
    void anInvitationIsOfItsOrganisationOnly() throws Exception {
        invite(Set.of(Demowereld.WAARDCOLLEGE.id()));

        assertThat(
                        Tenant.van(Demowereld.SWV_PO.id())
                                .<List<Uitnodiging>>doe(() -> uitnodigingen.open(SWV.id())))
                .isEmpty();
    }

    @Test
    void aForgottenPasswordGetsTheSameAnswerForEverybodyAndEndsOtherSessions() throws Exception {
        choose(invite(Set.of(Demowereld.WAARDCOLLEGE.id())), GOED);
        Cookie oud = login(GOED).getCookie("hulproute");
        String onbekend = "proef-" + UUID.randomUUID() + "@proef.example";

        String known = forgotten(email).replace(email, "?");
        String unknown = forgotten(onbekend).replace(onbekend, "?");
        String link = link(mail(2));
        assertThat(choose(link, "een ander lang wachtwoord").getRedirectedUrl()).isEqualTo("/");

        assertThat(known.replaceAll("content=\"[^\"]*\"|value=\"[^\"]*\"", ""))
                .isEqualTo(unknown.replaceAll("content=\"[^\"]*\"|value=\"[^\"]*\"", ""));
        assertThat(choose(link, GOED).getStatus()).isEqualTo(404);
        assertThat(login(GOED).getRedirectedUrl()).isEqualTo("/inloggen?fout");
        assertThat(page(get("/swv/mijn-dossiers").cookie(oud)).getRedirectedUrl())
                .isEqualTo("/inloggen");
        assertThat(login("een ander lang wachtwoord").getRedirectedUrl()).isEqualTo("/");
    }

    private String invite(Set<UUID> scholen) throws InterruptedException {
        at(() ->
                uitnodigingen.invite(
                        SWV,
                        new Genodigde("Proef Persoon", email, Rol.INTERN_BEGELEIDER, scholen),
                        Demoaccount.BEHEERDER_VO.naam()));
        return link(mail(1));
    }

    private Genodigde guest(UUID school) {
        return new Genodigde("Proef Persoon", email, Rol.INTERN_BEGELEIDER, Set.of(school));
    }

    private <T> T at(java.util.function.Supplier<T> werk) {
        return Tenant.van(SWV.id()).doe(werk);
    }

    private List<Uitnodiging> open() {
        return at(() -> uitnodigingen.open(SWV.id()));
    }

    private List<Werkplek> plekken() {
        return lidmaatschappen.van(accounts.find(email).orElseThrow().id());
    }

    private MockHttpServletResponse choose(String link, String wachtwoord) throws Exception {
        return page(post(link).param("wachtwoord", wachtwoord).with(csrf()));
    }

    private MockHttpServletResponse login(String wachtwoord) throws Exception {
        return page(
                post("/inloggen")
                        .param("email", email)
                        .param("wachtwoord", wachtwoord)
                        .with(csrf()));
    }

    private String forgotten(String adres) throws Exception {
        var sent =
                mvc.perform(post("/wachtwoord-vergeten").param("email", adres).with(csrf()))
                        .andReturn();
        return page(get(sent.getResponse().getRedirectedUrl()).flashAttrs(sent.getFlashMap()))
                .getContentAsString();
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    /** The mails to our address once there are this many, the newest first. */
    private List<Poststuk> mail(int aantal) throws InterruptedException {
        long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var stukken =
                    postbus.stukken().stream().filter(stuk -> stuk.aan().equals(email)).toList();
            if (stukken.size() >= aantal) {
                return stukken;
            }
            assertThat(System.nanoTime()).as("mail " + aantal).isLessThan(einde);
            Thread.sleep(100);
        }
    }

    private static String link(List<Poststuk> post) {
        var link = LINK.matcher(post.getFirst().tekst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
