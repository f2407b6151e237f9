package nl.hulproute.swv.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Proefdossiers;
import nl.hulproute.toegang.Accountcontroles;
import nl.hulproute.toegang.Accountregel;
import nl.hulproute.toegang.Accountregels;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Lidmaatschappen;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Rol;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** An account over its life: its name, its role, its dossiers, its end, and the yearly look. */
@Hulproutetest
class AccountlevenIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final String BASIS = "/swv/organisatie/accounts/";
    private static final String CONTROLE = BASIS + "controle";
    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Medewerkers medewerkers;
    @Autowired Lidmaatschappen lidmaatschappen;
    @Autowired Accountregels regels;
    @Autowired Accountcontroles controles;
    @Autowired Samenwerkingsverbanden samenwerkingsverbanden;
    @Autowired Controleronde ronde;
    @Autowired Postbus postbus;

    private Proefdossiers proef;
    private UUID account;
    private UUID lid;
    private Dossier dossier;

    @BeforeEach
    void prepare() throws Exception {
        proef = new Proefdossiers(context);
        account = account("Joke de Boer");
        lidmaatschappen.add(account, PO, Rol.SWV_BEHANDELAAR);
        lid = medewerker().lidmaatschap();
        dossier = proef.received(Demowereld.LINDEBOOM, "Jip" + System.nanoTime());
        proef.page(
                NOOR,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", account.toString())
                        .param("versie", "0")
                        .with(csrf()));
    }

    @AfterEach
    void clear() {
        medewerkers.end(PO, lid, java.time.Instant.EPOCH);
        proef.within(() -> {
            jdbc.sql("delete from toegang.accountoordeel where organisatie_id = :swv")
                    .param("swv", PO)
                    .update();
            return jdbc.sql("delete from toegang.accountcontrole where organisatie_id = :swv")
                    .param("swv", PO)
                    .update();
        });
    }

    @Test
    void anotherNameCountsAtOnceAndTheHistoryKeepsTheOld() throws Exception {
        assertThat(page(BASIS + lid)).contains("Joke de Boer", "Sinds", "nog nooit");

        beheer(post(BASIS + lid + "/naam").param("naam", "Joke Visser"));

        assertThat(medewerker().naam()).isEqualTo("Joke Visser");
        assertThat(handler()).isEqualTo("Joke Visser");
        assertThat(proef.history(dossier).getFirst().label()).isEqualTo("Joke de Boer");
        assertThat(page(BASIS + lid)).contains("Naam gewijzigd van Joke de Boer in Joke Visser");
        assertThat(beheer(post(BASIS + lid + "/naam").param("naam", " ")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoWorksElsewhereTooKeepsTheName() throws Exception {
        lidmaatschappen.add(account, Demowereld.SWV_VO.id(), Rol.SWV_BEHANDELAAR);

        var answer = beheer(post(BASIS + lid + "/naam").param("naam", "Joke Visser"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("ook bij een andere organisatie");
        assertThat(medewerker().naam()).isEqualTo("Joke de Boer");
    }

    @Test
    void anotherRoleCountsAtOnceButLeavesNoDossiersBehind() throws Exception {
        beheer(post(BASIS + lid + "/rol").param("rol", "SWV_BESLISSER"));
        assertThat(medewerker().rol()).isEqualTo(Rol.SWV_BESLISSER);

        var beheerder = beheer(post(BASIS + lid + "/rol").param("rol", "SWV_BEHEERDER"));
        assertThat(beheerder.getContentAsString()).contains("Draag ze eerst over");
        beheer(post(BASIS + lid + "/dossiers").param("aan", NOOR.id().toString()));
        assertThat(handler()).isEqualTo(NOOR.naam());
        beheer(post(BASIS + lid + "/rol").param("rol", "SWV_BEHEERDER"));

        assertThat(medewerkers.withRight(PO, Actie.ORGANISATIE_BEHEREN))
                .extracting(Medewerker::account)
                .contains(account);
        assertThat(proef.within(() -> regels.of(PO, lid)))
                .extracting(Accountregel::soort)
                .containsExactly(Accountregel.Soort.ROL, Accountregel.Soort.ROL);
        assertThat(beheer(post(BASIS + lid + "/rol").param("rol", "OUDER")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void theLastBeheerderKeepsTheRole() throws Exception {
        UUID ruben = medewerkers.withRight(PO, Actie.ORGANISATIE_BEHEREN).getFirst().lidmaatschap();

        var answer = beheer(post(BASIS + ruben + "/rol").param("rol", "SWV_BEHANDELAAR"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(medewerkers.find(PO, ruben).orElseThrow().rol()).isEqualTo(Rol.SWV_BEHEERDER);
    }

    @Test
    void whoLeavesHandsOverTheDossiersInTheSameStep() throws Exception {
        assertThat(page(BASIS + lid)).contains(dossier.nummer()).doesNotContain("Jip");
        var zonder = beheer(post(BASIS + lid + "/einde").param("wanneer", "nu"));
        assertThat(zonder.getStatus()).isEqualTo(422);
        assertThat(zonder.getContentAsString()).contains("Kies wie de dossiers krijgt");
        var zelf = beheer(end().param("aan", account.toString()));
        assertThat(zelf.getStatus()).isEqualTo(422);
        assertThat(medewerker().tot()).isNull();

        beheer(end().param("aan", NOOR.id().toString()));

        assertThat(medewerker().tot()).isNotNull();
        assertThat(handler()).isEqualTo(NOOR.naam());
        assertThat(proef.history(dossier).getFirst())
                .matches(een -> een.soort() == Gebeurtenis.Soort.TOEGEWEZEN)
                .matches(een -> een.door().equals(Demoaccount.BEHEERDER_PO.naam()));
        beheer(post(BASIS + lid + "/hervatten"));
        assertThat(proef.within(() -> regels.of(PO, lid)))
                .extracting(Accountregel::soort)
                .containsExactly(Accountregel.Soort.HERVAT, Accountregel.Soort.EINDE);
    }

    @Test
    void onceAYearAllAccountsAreLookedAt() throws Exception {
        var swv = samenwerkingsverbanden.read(PO);
        age("update toegang.lidmaatschap set van = van - interval '366 days'");
        int eerder = mails("Controleer de accounts van");
        Tenant.van(PO).voer(() -> ronde.go(swv));
        Tenant.van(PO).voer(() -> ronde.go(swv));
        age("update toegang.lidmaatschap set van = van + interval '366 days'");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> mails("Controleer de accounts van") == eerder + 1);
        assertThat(page("/swv/organisatie")).contains("Naar de controle");
        int herinnerd = mails("Herinnering: controleer de accounts");
        age("update toegang.accountcontrole set gevraagd = gevraagd - interval '31 days'");
        Tenant.van(PO).voer(() -> ronde.go(swv));
        Tenant.van(PO).voer(() -> ronde.go(swv));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> mails("Herinnering: controleer de accounts") == herinnerd + 1);
    }

    @Test
    void eachAccountIsKeptOrEndedWithWhoDecided() throws Exception {
        beheer(post(CONTROLE + "/begin"));
        assertThat(page(CONTROLE)).contains("Joke de Boer", NOOR.naam());
        UUID ruben = medewerkers.withRight(PO, Actie.ORGANISATIE_BEHEREN).getFirst().lidmaatschap();

        assertThat(beheer(post(CONTROLE)).getStatus()).isEqualTo(422);
        assertThat(beheer(judge(ruben, "beeindigen")).getContentAsString()).contains("laatste");
        assertThat(beheer(judge(lid, "beeindigen")).getContentAsString())
                .contains("Kies wie de dossiers krijgt");
        assertThat(medewerker().tot()).isNull();

        beheer(judge(ruben, "houden"));
        assertThat(page(CONTROLE)).contains("Ruben Jansma: gehouden");
        beheer(judge(lid, "beeindigen").param("aan", "niemand"));

        assertThat(medewerker().tot()).isNotNull();
        assertThat(handler()).isEmpty();
        assertThat(proef.within(() -> regels.of(PO, ruben)).getFirst().soort())
                .isEqualTo(Accountregel.Soort.HOUDEN);
        assertThat(page(CONTROLE)).contains("Joke de Boer: beëindigd");
        var rest = post(CONTROLE);
        medewerkers.all(PO).forEach(een -> rest.param("oordeel-" + een.lidmaatschap(), "houden"));
        beheer(rest);
        assertThat(proef.within(() -> controles.open(PO))).isEmpty();
        assertThat(page(CONTROLE)).contains("De laatste controle was klaar op");
        assertThat(medewerker().tot()).isNotNull();
    }

    @Test
    void whoLosesBothRolesAtOnceHandsOverTheDossiersToo() throws Exception {
        lidmaatschappen.add(account, PO, Rol.SWV_BESLISSER);
        UUID tweede =
                medewerkers.all(PO).stream()
                        .filter(een -> een.account().equals(account))
                        .map(Medewerker::lidmaatschap)
                        .filter(id -> !id.equals(lid))
                        .findFirst()
                        .orElseThrow();
        beheer(post(CONTROLE + "/begin"));

        var zonder = judge(lid, "beeindigen").param("oordeel-" + tweede, "beeindigen");
        assertThat(beheer(zonder).getContentAsString()).contains("Kies wie de dossiers krijgt");
        var met = judge(lid, "beeindigen").param("oordeel-" + tweede, "beeindigen");
        beheer(met.param("aan", NOOR.id().toString()));

        assertThat(handler()).isEqualTo(NOOR.naam());
        assertThat(medewerkers.all(PO))
                .filteredOn(een -> een.account().equals(account))
                .allMatch(een -> een.tot() != null)
                .hasSize(2);
    }

    @Test
    void isForABeheerderOfThisSamenwerkingsverbandOnly() throws Exception {
        for (String pad : Set.of("/naam", "/rol", "/dossiers", "/einde")) {
            assertThat(proef.page(NOOR, post(BASIS + lid + pad).with(csrf())).getStatus())
                    .isEqualTo(403);
            assertThat(
                            proef.page(
                                            Demoaccount.BEHEERDER_VO,
                                            post(BASIS + lid + pad)
                                                    .param("naam", "Ander")
                                                    .param("rol", "SWV_BESLISSER")
                                                    .param("aan", "niemand")
                                                    .with(csrf()))
                                    .getStatus())
                    .isEqualTo(404);
        }
        assertThat(proef.page(NOOR, get(CONTROLE)).getStatus()).isEqualTo(403);
        assertThat(handler()).isEqualTo("Joke de Boer");
    }

    private UUID account(String naam) {
        UUID id = UUID.randomUUID();
        return proef.within(() ->
                jdbc.sql(
                                "insert into toegang.account (id, naam, email, aangemaakt) values"
                                        + " (:id, :naam, :email, now()) returning id")
                        .param("id", id)
                        .param("naam", naam)
                        .param("email", id + "@swv.example")
                        .query(UUID.class)
                        .single());
    }

    private Medewerker medewerker() {
        return medewerkers.all(PO).stream()
                .filter(een -> een.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private String handler() {
        return proef.value(
                "select behandelaar_naam from swv.dossier where id = :id",
                dossier.id().waarde(),
                String.class);
    }

    private void age(String sql) {
        proef.update(sql + " where organisatie_id = :id", PO);
    }

    private int mails(String onderwerp) {
        return (int)
                postbus.stukken().stream()
                        .filter(stuk -> stuk.onderwerp().startsWith(onderwerp))
                        .count();
    }

    private MockHttpServletRequestBuilder end() {
        return post(BASIS + lid + "/einde").param("wanneer", "nu");
    }

    private static MockHttpServletRequestBuilder judge(UUID lid, String oordeel) {
        return post(CONTROLE).param("oordeel-" + lid, oordeel);
    }

    private MockHttpServletResponse beheer(MockHttpServletRequestBuilder request) throws Exception {
        return proef.page(Demoaccount.BEHEERDER_PO, request.with(csrf()));
    }

    private String page(String pad) throws Exception {
        var response = proef.page(Demoaccount.BEHEERDER_PO, get(pad));
        assertThat(response.getStatus()).as(pad).isEqualTo(200);
        return response.getContentAsString();
    }
}
