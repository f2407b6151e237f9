package nl.hulproute.swv.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Proefdossiers;
import nl.hulproute.swv.organisatie.Behandelaar;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Hulproutetest
class ToewijzingIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;
    private static final Demoaccount SEM = Demoaccount.COLLEGA_PO;

    @Autowired ApplicationContext context;
    @Autowired Toewijzingen toewijzingen;

    Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void givesADossierToSomeoneAndTakesItAgain() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Xander");

        go(NOOR, one(dossier, SEM.id().toString(), 0));
        Optional<String> given = handler(dossier);
        go(NOOR, one(dossier, "", 1));

        assertThat(given).contains(SEM.naam());
        assertThat(handler(dossier)).isEmpty();
        assertThat(proef.history(dossier))
                .extracting(Gebeurtenis::soort)
                .startsWith(Gebeurtenis.Soort.VRIJGEGEVEN, Gebeurtenis.Soort.TOEGEWEZEN);
    }

    @Test
    void whoIsLateSeesWhatTheOtherDidAndOverwritesNothing() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Yara");
        go(SEM, one(dossier, SEM.id().toString(), 0));

        var late = proef.page(NOOR, one(dossier, NOOR.id().toString(), 0).with(csrf()));
        var same = proef.page(NOOR, one(dossier, SEM.id().toString(), 0).with(csrf()));

        assertThat(late.getStatus()).isEqualTo(200);
        assertThat(late.getContentAsString())
                .contains("Dit gebeurde terwijl u bezig was", "Toegewezen aan Sem de Haan");
        assertThat(same.getStatus()).isEqualTo(302);
        assertThat(handler(dossier)).contains(SEM.naam());
    }

    @Test
    void givesOnlyToThoseWhoMayHandleDossiersHere() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Zeb");

        for (var ander :
                List.of(
                        Demoaccount.BEHEERDER_PO,
                        Demoaccount.IB_EXTERN,
                        Demoaccount.BEHANDELAAR_VO)) {
            var response = go(NOOR, one(dossier, ander.id().toString(), 0));
            assertThat(response.getRedirectedUrl()).isEqualTo("/swv/dossiers/" + dossier.id());
        }

        assertThat(handler(dossier)).isEmpty();
    }

    @Test
    void givesSeveralAtOnceButNotWhatSomeoneChangedMeanwhile() throws Exception {
        Dossier one = proef.received(Demowereld.LINDEBOOM, "Abel");
        Dossier two = proef.received(Demowereld.LINDEBOOM, "Britt");
        Dossier changed = proef.received(Demowereld.LINDEBOOM, "Cato");
        go(SEM, one(changed, NOOR.id().toString(), 0));

        var request =
                post("/swv/dossiers/toewijzen?bak=vrij")
                        .param("dossier", one.id() + ":0", two.id() + ":0", changed.id() + ":0")
                        .param("aan", SEM.id().toString());
        var response = go(NOOR, request);

        assertThat(response.getRedirectedUrl()).isEqualTo("/swv/dossiers?bak=vrij");
        assertThat(handler(one)).contains(SEM.naam());
        assertThat(handler(two)).contains(SEM.naam());
        assertThat(handler(changed)).contains(NOOR.naam());
    }

    @Test
    void takesBackWhatWasGivenTogether() throws Exception {
        Dossier one = proef.received(Demowereld.LINDEBOOM, "Duuk");
        Dossier two = proef.received(Demowereld.LINDEBOOM, "Elin");
        go(NOOR, one(two, NOOR.id().toString(), 0));
        go(
                NOOR,
                post("/swv/dossiers/toewijzen")
                        .param("dossier", one.id() + ":0", two.id() + ":1")
                        .param("aan", SEM.id().toString()));

        go(
                NOOR,
                post("/swv/dossiers/toewijzen/terug")
                        .param("dossier", one.id() + ":1:", two.id() + ":2:" + NOOR.id()));

        assertThat(handler(one)).isEmpty();
        assertThat(handler(two)).contains(NOOR.naam());
    }

    @Test
    void saysThatWhatAColleagueChangedIsNotTakenBack() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Floor");
        go(SEM, one(dossier, SEM.id().toString(), 0));
        var terug = post("/swv/dossiers/toewijzen/terug").param("dossier", dossier.id() + ":0:");

        var mvc = context.getBean(MockMvc.class);
        var antwoord = mvc.perform(terug.cookie(Inlog.als(mvc, NOOR)).with(csrf())).andReturn();

        assertThat(antwoord.getFlashMap().get("foutmelding"))
                .isEqualTo("toewijzing.teruggezet.niet");
        assertThat(handler(dossier)).contains(SEM.naam());
    }

    @Test
    void reachesNoDossierOfAnotherAndIsForThoseWhoHandle() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Fedde");
        var many =
                post("/swv/dossiers/toewijzen")
                        .param("dossier", dossier.id() + ":0")
                        .param("aan", Demoaccount.BEHANDELAAR_VO.id().toString());

        go(Demoaccount.BEHANDELAAR_VO, many);

        assertThat(handler(dossier)).isEmpty();
        for (var ander :
                List.of(Demoaccount.BEHEERDER_PO, Demoaccount.IB_EXTERN, Demoaccount.HELPDESK)) {
            assertThat(proef.page(ander, one(dossier, "", 0).with(csrf())).getStatus())
                    .isEqualTo(403);
        }
        assertThat(
                        proef.page(Demoaccount.BEHANDELAAR_VO, one(dossier, "", 0).with(csrf()))
                                .getStatus())
                .isEqualTo(404);
    }

    private Optional<String> handler(Dossier dossier) {
        return proef.within(() -> toewijzingen.of(PO, dossier.id())).map(Behandelaar::naam);
    }

    private static MockHttpServletRequestBuilder one(Dossier dossier, String aan, int versie) {
        return post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                .param("behandelaar", aan)
                .param("versie", "" + versie);
    }

    private MockHttpServletResponse go(Demoaccount wie, MockHttpServletRequestBuilder request)
            throws Exception {
        var response = proef.page(wie, request.with(csrf()));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return response;
    }
}
