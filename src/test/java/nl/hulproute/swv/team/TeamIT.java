package nl.hulproute.swv.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Formulier;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.Set;
import java.util.UUID;

/** Teams: made by a beheerder, given dossiers, and seen in the worklist of who is in them. */
@Hulproutetest
class TeamIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final String BASIS = "/swv/organisatie/teams";
    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;
    private static final Demoaccount SEM = Demoaccount.COLLEGA_PO;
    private static final Demoaccount RUBEN = Demoaccount.BEHEERDER_PO;

    @Autowired ApplicationContext context;
    @Autowired Teams teams;

    private Proefdossiers proef;
    private String naam;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
        clear(); // also those of the demo
        naam = "Noord " + System.nanoTime();
        proef.update("delete from swv.lijstkolommen where swv_id = :id", PO);
    }

    @AfterEach
    void clear() {
        proef.within(() -> {
            teams.all(PO).forEach(team -> teams.remove(PO, team, "Hulproute"));
            return true;
        });
    }

    @Test
    void aBeheerderMakesChangesAndRemovesOne() throws Exception {
        assertThat(save("/nieuw", naam, NOOR, RUBEN).getRedirectedUrl()).isEqualTo(BASIS);
        Team team = team();
        assertThat(team.leden()).containsExactly(NOOR.id());
        assertThat(page(RUBEN, BASIS)).contains(naam, NOOR.naam());

        save("/" + team.id(), "Team " + naam + " en Zuid", NOOR, SEM);
        assertThat(team().naam()).isEqualTo(naam + " en Zuid");
        assertThat(team().leden()).containsExactlyInAnyOrder(NOOR.id(), SEM.id());

        go(RUBEN, BASIS + "/" + team.id() + "/weg");
        assertThat(proef.within(() -> teams.all(PO))).isEmpty();
    }

    @Test
    void refusesNoNameTheSameNameAndNobody() throws Exception {
        save("/nieuw", naam, NOOR);

        assertThat(save("/nieuw", " ", NOOR).getContentAsString())
                .contains("een naam van hoogstens");
        assertThat(save("/nieuw", naam.toUpperCase(), NOOR).getContentAsString())
                .contains("al een team met deze naam");
        assertThat(save("/nieuw", naam + "2").getContentAsString())
                .contains("ten minste één collega");
        assertThat(save("/" + team().id(), naam, NOOR).getStatus()).isEqualTo(302);
        assertThat(proef.within(() -> teams.all(PO))).hasSize(1);
    }

    @Test
    void anOldWindowOverwritesNoTeamUnseen() throws Exception {
        save("/nieuw", naam, NOOR);
        String adres = BASIS + "/" + team().id();
        String old = Formulier.gezien(page(RUBEN, adres));
        save("/" + team().id(), naam, NOOR, SEM);

        var late =
                proef.page(
                        RUBEN,
                        post(adres)
                                .param("naam", naam + " anders")
                                .param("leden", NOOR.id().toString())
                                .param("gezien", old)
                                .with(csrf()));

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("intussen gewijzigd", SEM.naam(), "value=\"" + naam + " anders\"");
        assertThat(team().leden()).containsExactlyInAnyOrder(NOOR.id(), SEM.id());
        assertThat(Formulier.gezien(late.getContentAsString()))
                .isEqualTo(Formulier.gezien(page(RUBEN, adres)));
    }

    @Test
    void whoIsInItSeesItsDossiersAndTakesThemUp() throws Exception {
        save("/nieuw", naam, SEM);
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Teun" + System.nanoTime());

        assertThat(page(SEM, "/swv/dossiers?bak=vrij&volgorde=-ontvangen"))
                .contains(dossier.nummer());
        assign(NOOR, dossier, "team:" + team().id(), 0);

        assertThat(page(SEM, "/swv/dossiers?bak=vrij&volgorde=-ontvangen"))
                .doesNotContain(dossier.nummer());
        assertThat(page(SEM, "/swv/dossiers")).contains("?bak=team");
        assertThat(page(NOOR, "/swv/dossiers")).doesNotContain("?bak=team");
        assertThat(page(SEM, "/swv/dossiers?bak=team")).contains(dossier.nummer(), "Team " + naam);
        assertThat(page(NOOR, "/swv/dossiers?bak=team")).doesNotContain(dossier.nummer());
        assertThat(page(SEM, "/swv/dossiers/" + dossier.id())).contains("bij team " + naam);
        assertThat(page(SEM, "/swv/dossiers/lijst.csv?bak=team")).contains("Team " + naam);

        // who is in no team finds its dossiers too
        String filter = "behandelaar=team:" + team().id();
        assertThat(page(NOOR, "/swv/dossiers"))
                .contains("\"team:" + team().id() + "\">Team " + naam);
        assertThat(page(NOOR, "/swv/dossiers?" + filter))
                .contains(dossier.nummer(), filter + "&amp;volgorde=");
        assertThat(page(NOOR, "/swv/dossiers?behandelaar=team:" + UUID.randomUUID()))
                .doesNotContain(dossier.nummer());

        assign(SEM, dossier, SEM.id().toString(), 1);
        assertThat(page(SEM, "/swv/dossiers?bak=team")).contains(dossier.nummer());
        assertThat(page(SEM, "/swv/dossiers?bak=mijn")).contains(dossier.nummer());
        assertThat(proef.history(dossier))
                .extracting(Gebeurtenis::label)
                .startsWith(SEM.naam(), "team " + naam);
    }

    @Test
    void aListIsGivenToATeamAndBackAgain() throws Exception {
        save("/nieuw", naam, SEM);
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Tess");
        assign(NOOR, dossier, NOOR.id().toString(), 0);

        proef.page(
                NOOR,
                post("/swv/dossiers/toewijzen")
                        .param("dossier", dossier.id() + ":1")
                        .param("aan", "team:" + team().id())
                        .with(csrf()));
        assertThat(page(SEM, "/swv/dossiers?bak=team")).contains(dossier.nummer());
        proef.page(
                NOOR,
                post("/swv/dossiers/toewijzen/terug")
                        .param("dossier", dossier.id() + ":2:" + NOOR.id() + ":")
                        .with(csrf()));

        assertThat(page(SEM, "/swv/dossiers?bak=team")).doesNotContain(dossier.nummer());
        assertThat(page(NOOR, "/swv/dossiers?bak=mijn&volgorde=-ontvangen"))
                .contains(dossier.nummer());
    }

    @Test
    void itsDossiersAreOfNobodyWhenItIsRemoved() throws Exception {
        save("/nieuw", naam, SEM);
        Team team = team();
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Tara");
        assign(NOOR, dossier, "team:" + team.id(), 0);
        assertThat(page(RUBEN, BASIS + "/" + team.id())).contains("staat 1 open dossier");

        go(RUBEN, BASIS + "/" + team.id() + "/weg");

        assertThat(page(NOOR, "/swv/dossiers/" + dossier.id())).contains("nog niet toegewezen");
        assertThat(proef.history(dossier).getFirst().soort()).isEqualTo(Gebeurtenis.Soort.TEAM_WEG);
    }

    @Test
    void isForABeheerderOfThisSamenwerkingsverbandOnly() throws Exception {
        save("/nieuw", naam, SEM);
        Team team = team();

        assertThat(proef.page(NOOR, get(BASIS)).getStatus()).isEqualTo(403);
        assertThat(proef.page(Demoaccount.BEHEERDER_VO, get(BASIS + "/" + team.id())).getStatus())
                .isEqualTo(404);
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Tom");
        assign(NOOR, dossier, "team:" + UUID.randomUUID(), 0);
        assertThat(proef.history(dossier)).hasSize(1);
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.LINDEBOOM.id()));
        assertThat(proef.within(school, () -> teams.all(PO))).isEmpty();
    }

    private Team team() {
        return proef.within(() -> teams.all(PO)).getFirst();
    }

    private MockHttpServletResponse save(String pad, String naam, Demoaccount... leden)
            throws Exception {
        var request = post(BASIS + pad).param("naam", naam).with(csrf());
        for (Demoaccount lid : leden) {
            request.param("leden", lid.id().toString());
        }
        return proef.page(RUBEN, request);
    }

    private void assign(Demoaccount door, Dossier dossier, String aan, int versie)
            throws Exception {
        proef.page(
                door,
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", aan)
                        .param("versie", versie + "")
                        .with(csrf()));
    }

    private void go(Demoaccount wie, String pad) throws Exception {
        assertThat(proef.page(wie, post(pad).with(csrf())).getStatus()).isEqualTo(302);
    }

    private String page(Demoaccount wie, String pad) throws Exception {
        var response = proef.page(wie, get(pad));
        assertThat(response.getStatus()).as(pad).isEqualTo(200);
        return response.getContentAsString();
    }
}
