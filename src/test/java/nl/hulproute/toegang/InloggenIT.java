package nl.hulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

@Hulproutetest
class InloggenIT {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Inzagen inzagen;
    @Autowired SessionRepository<? extends Session> sessies;

    @Test
    void letsInWhoKnowsThePassword() throws Exception {
        mvc.perform(
                        post("/inloggen")
                                .param("email", " I.Bakker@regenboogbrug.example ")
                                .param("wachtwoord", Demoaccounts.WACHTWOORD)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void refusesAWrongPasswordAsItRefusesAnUnknownAddress() throws Exception {
        for (String email : new String[] {"i.bakker@regenboogbrug.example", "niemand@x.example"}) {
            mvc.perform(
                            post("/inloggen")
                                    .param("email", email)
                                    .param("wachtwoord", "mis")
                                    .with(csrf()))
                    .andExpect(redirectedUrl("/inloggen?fout"));
        }
    }

    @Test
    void keepsPasswordsAsArgon2id() {
        String hash =
                transaction.execute(t ->
                        jdbc.sql("select wachtwoord from toegang.account limit 1")
                                .query(String.class)
                                .single());
        assertThat(hash).startsWith("$argon2id$");
    }

    /** Both want to add what the next page has to say. */
    @Test
    void twoRequestsOfOneSessionMayAddTheSame() {
        addAtOnce(sessies);
    }

    private static <S extends Session> void addAtOnce(SessionRepository<S> sessies) {
        S sessie = sessies.createSession();
        sessies.save(sessie);
        S een = Objects.requireNonNull(sessies.findById(sessie.getId()));
        S ander = Objects.requireNonNull(sessies.findById(sessie.getId()));
        een.setAttribute("melding", "een");
        ander.setAttribute("melding", "ander");
        sessies.save(een);
        sessies.save(ander);

        S nu = Objects.requireNonNull(sessies.findById(sessie.getId()));
        String melding = nu.getAttribute("melding");
        sessies.deleteById(sessie.getId());

        assertThat(melding).isEqualTo("ander");
    }

    @Test
    void sendsWhoIsNotLoggedInToTheLoginPage() throws Exception {
        mvc.perform(get("/leerlingen")).andExpect(redirectedUrl("/inloggen"));
    }

    @Test
    void aFormThatIsSentAfterTheSessionEndedLeadsToTheLoginPage() throws Exception {
        mvc.perform(post("/leerlingen").accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/inloggen?verlopen=formulier"));
        mvc.perform(get("/inloggen").param("verlopen", "formulier"))
                .andExpect(content().string(containsString("is niet opgeslagen")));
        mvc.perform(post("/leerlingen").accept(MediaType.TEXT_HTML).header("HX-Request", "true"))
                .andExpect(status().isForbidden())
                .andExpect(header().doesNotExist("HX-Redirect"));
        for (String open : List.of("/ouders/antwoord", "/taal", "/uitnodiging/x")) {
            mvc.perform(post(open).accept(MediaType.TEXT_HTML)).andExpect(status().isForbidden());
        }
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);
        mvc.perform(post("/leerlingen").cookie(ib).accept(MediaType.TEXT_HTML))
                .andExpect(status().isForbidden());
    }

    @Test
    void keepsTheRolesOfTheSwvOutOfTheSchoolsPages() throws Exception {
        Cookie behandelaar = Inlog.als(mvc, Demoaccount.BEHANDELAAR_PO);

        mvc.perform(get("/leerlingen").cookie(behandelaar)).andExpect(status().isForbidden());
    }

    @Test
    void goesOnAtTheOrganisationThatALinkLeadsTo() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);

        mvc.perform(get("/leerlingen").cookie(ib)).andExpect(status().isOk());
        mvc.perform(get("/swv/mijn-dossiers").cookie(ib))
                .andExpect(redirectedUrl("/swv/mijn-dossiers"));

        mvc.perform(get("/swv/mijn-dossiers").cookie(ib)).andExpect(status().isOk());
        mvc.perform(get("/swv/dossiers").cookie(ib)).andExpect(status().isForbidden());
    }

    @Test
    void logsEachLookAtPupilsWithoutNamingThem() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        long before = inzagen(Demowereld.LINDEBOOM.id());

        mvc.perform(get("/leerlingen").cookie(ib)).andExpect(status().isOk());

        assertThat(inzagen(Demowereld.LINDEBOOM.id())).isEqualTo(before + 1);
    }

    @Test
    void anAttemptThatWasRefusedIsNoLook() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID vreemd = UUID.randomUUID();
        UUID school = Demowereld.LINDEBOOM.id();
        long before = inzagen(school);

        mvc.perform(get("/leerlingen/{id}/map", vreemd).cookie(ib))
                .andExpect(status().isNotFound());

        assertThat(inzagen(school)).as("the attempt stays").isEqualTo(before + 1);
        assertThat(Tenant.van(school).doe(() -> inzagen.van(school, List.of(vreemd), null, 9)))
                .isEmpty();
    }

    @Test
    void speaksEnglishToWhoAsksForIt() throws Exception {
        Cookie taal =
                mvc.perform(post("/taal").param("taal", "en").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getCookie("taal");

        mvc.perform(get("/inloggen").cookie(taal))
                .andExpect(content().string(containsString("Log in to Hulproute")));
    }

    @Test
    void doesNotLeadToAnotherSiteAfterASwitchOfLanguage() throws Exception {
        for (String terug : new String[] {"https://x.example", "//x.example", "/\\x.example"}) {
            mvc.perform(post("/taal").param("taal", "en").param("terug", terug).with(csrf()))
                    .andExpect(redirectedUrl("/"));
        }
    }

    private long inzagen(UUID tenant) {
        return Tenant.van(tenant)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql("select count(*) from toegang.inzage")
                                        .query(Long.class)
                                        .single()));
    }
}
