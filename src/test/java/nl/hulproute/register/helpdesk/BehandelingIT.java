package nl.hulproute.register.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.uitwisseling.Registerloketten;
import nl.hulproute.uitwisseling.Registerverzoek;
import nl.hulproute.uitwisseling.Verzoekstand;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Duration;
import java.util.UUID;

/** What the desk reads before and after it decides, and what it looks up. */
@Hulproutetest
class BehandelingIT {

    private static final String NUMMER = Demowereld.NIEUWLAND.nummer();
    private static final String NAAM = Demowereld.NIEUWLAND.naam();

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Registerloketten registers;
    @Autowired Opzoekingen opzoekingen;
    @Autowired Postbus postbus;

    @AfterEach
    void clear() {
        for (String tabel : new String[] {"deelname", "vestiging", "instelling"}) {
            jdbc.sql("delete from register.%s where brin = '98QD'".formatted(tabel)).update();
        }
        jdbc.sql("delete from register.verzoek where vestiging = '98QD'").update();
    }

    @Test
    void aNumberOfAnotherBoardIsRefusedAndTheBoardIsNamedBeforeAndAfter() throws Exception {
        Verzoekstand verzoek = ask("De Wiekslag", "Stichting De Molens");
        String pad = "/helpdesk/verzoeken/" + verzoek.id();

        assertThat(page(get(pad)).getContentAsString())
                .contains("value=\"SBO\" selected", "value=\"Stichting De Molens\"");
        assertThat(page(get("/helpdesk/bestuur-van?bestuurNummer=" + NUMMER)).getContentAsString())
                .contains("Nummer " + NUMMER + " is van " + NAAM)
                .doesNotContain("<main");

        String refused = page(admit(pad, "Stichting De Molens")).getContentAsString();
        assertThat(refused)
                .contains("Bestuursnummer " + NUMMER + " is in het register van " + NAAM)
                .contains("Nummer " + NUMMER + " is van " + NAAM);
        assertThat(stand()).isEqualTo("OPEN");

        assertThat(page(admit(pad, "")).getRedirectedUrl()).isEqualTo(pad);
        assertThat(stand()).isEqualTo("GOEDGEKEURD");
        assertThat(page(get(pad)).getContentAsString())
                .contains("onder bestuur " + NAAM + " (" + NUMMER + ")");
        expect(
                Demoaccount.BEHEERDER_PO.email(),
                verzoek.referentie(),
                "staat nu in het register",
                NAAM + ", met nummer " + NUMMER);
    }

    @Test
    void aBoardThatTheRegisterKnowsByThatNameComesWithItsNumber() throws Exception {
        Verzoekstand verzoek = ask("De Wiekslag", NAAM.toUpperCase(java.util.Locale.ROOT));

        assertThat(page(get("/helpdesk/verzoeken/" + verzoek.id())).getContentAsString())
                .contains("value=\"" + NUMMER + "\"", "Nummer " + NUMMER + " is van " + NAAM);
    }

    @Test
    void aSchoolWithoutANameIsNamedByItsBrinOnce() {
        Verzoekstand verzoek = ask("", "");

        expect(Demoaccount.HELPDESK.email(), verzoek.referentie(), "School: 98QD\n");
    }

    @Test
    void theReferenceOfAnErrorPageIsExplained() throws Exception {
        String gezocht =
                page(post("/helpdesk/opzoeken/bericht").param("bericht", " qfh2grt6 ").with(csrf()))
                        .getContentAsString();

        assertThat(gezocht)
                .contains(
                        "de verwijzing van een foutpagina",
                        "grep -F",
                        "[QFH2GRT6]",
                        "hulproute.log")
                .doesNotContain("Dit is geen verwijzing");
    }

    @Test
    void whatWasLookedUpNamesTheSamenwerkingsverband() throws Exception {
        page(
                post("/helpdesk/opzoeken/bericht")
                        .param("bericht", UUID.randomUUID().toString())
                        .param("berichtVestiging", "99AA")
                        .param("berichtSwv", Demowereld.SWV_PO.oin().waarde())
                        .with(csrf()));

        assertThat(opzoekingen.recent().getFirst().waar())
                .isEqualTo("99AA, " + Demowereld.SWV_PO.naam());
    }

    private static MockHttpServletRequestBuilder admit(String pad, String bestuur) {
        return post(pad + "/opnemen")
                .param("naam", "De Wiekslag")
                .param("straat", "Molenstraat")
                .param("huisnummer", "7")
                .param("postcode", "9990 WB")
                .param("plaats", "Vlietdam")
                .param("soort", "BO")
                .param("bestuurNummer", NUMMER)
                .param("bestuurNaam", bestuur)
                .param("swv", Demowereld.SWV_PO.id().toString())
                .param("woord", "")
                .with(csrf());
    }

    private Verzoekstand ask(String naam, String bestuur) {
        var verzoek =
                new Registerverzoek(
                        UUID.randomUUID(),
                        Registerverzoek.Soort.BRIN,
                        Demowereld.SWV_PO.oin(),
                        Demowereld.SWV_PO.naam(),
                        Demoaccount.BEHEERDER_PO.email(),
                        Vestiging.of("98QD"),
                        naam,
                        "Molenstraat",
                        "7",
                        "9990 WB",
                        "Vlietdam",
                        "",
                        "",
                        Schoolsoort.SBO,
                        bestuur);
        return registers.van(Onderdeel.SWV).vraag(verzoek).optioneel().orElseThrow();
    }

    private String stand() {
        return jdbc.sql("select stand from register.verzoek where vestiging = '98QD'")
                .query(String.class)
                .single();
    }

    private void expect(String aan, String referentie, String... tekst) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(postbus.stukken())
                                .filteredOn(stuk -> stuk.aan().equals(aan))
                                .filteredOn(stuk -> stuk.onderwerp().contains(referentie))
                                .anySatisfy(stuk -> assertThat(stuk.tekst()).contains(tekst)));
    }

    private MockHttpServletResponse page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, Demoaccount.HELPDESK)))
                .andReturn()
                .getResponse();
    }
}
