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
import nl.hulproute.toegang.Medewerkers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Who may keep which schools and accounts, and what does not go. */
@Hulproutetest
class OrganisatieIT {

    private static final UUID VO = Demowereld.SWV_VO.id();
    private static final String BASIS = "/swv/organisatie";
    private static final School PROEF =
            new School(
                    UUID.randomUUID(),
                    Vestiging.of("99XY"),
                    "Proefcollege",
                    Schoolsoort.VO,
                    "Proefbestuur",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "");

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Scholenbeheer scholen;
    @Autowired Schoolverwijdering verwijdering;
    @Autowired Medewerkers medewerkers;

    @AfterEach
    void clear() {
        at(
                VO,
                () ->
                        jdbc.sql("delete from swv.school where bestuur = 'Proefbestuur'").update()
                                + jdbc.sql("delete from swv.school_verwijderd").update());
    }

    @Test
    void anotherSamenwerkingsverbandsSchoolsAndAccountsDoNotExist() throws Exception {
        UUID school = Demowereld.REGENBOOGBRUG.id();
        UUID lid = medewerkers.all(Demowereld.SWV_PO.id()).getFirst().lidmaatschap();

        for (String pad :
                List.of(
                        "/scholen/" + school,
                        "/scholen/" + school + "/bewerken",
                        "/scholen/" + school + "/verwijderen",
                        "/verzoeken/nieuw?school=" + school,
                        "/accounts/" + lid)) {
            assertThat(status(Demoaccount.BEHEERDER_VO, get(BASIS + pad))).as(pad).isEqualTo(404);
        }
        for (String pad :
                List.of(
                        "/scholen/" + school + "/bewerken",
                        "/scholen/" + school + "/verwijderen",
                        "/verzoeken/" + UUID.randomUUID() + "/toevoegen",
                        "/accounts/" + lid + "/einde",
                        "/accounts/" + lid + "/scholen",
                        "/accounts/" + lid + "/hervatten",
                        "/accounts/uitnodigingen/" + UUID.randomUUID() + "/opnieuw",
                        "/accounts/uitnodigingen/" + UUID.randomUUID() + "/intrekken")) {
            assertThat(
                            status(
                                    Demoaccount.BEHEERDER_VO,
                                    post(BASIS + pad).param("versie", "0").with(csrf())))
                    .as(pad)
                    .isEqualTo(404);
        }
        assertThat(medewerkers.find(Demowereld.SWV_PO.id(), lid).orElseThrow().tot()).isNull();
    }

    @Test
    void whoMayOnlyLookCannotChangeAndAnInternBegeleiderSeesNothing() throws Exception {
        String school = "/scholen/" + Demowereld.REGENBOOGBRUG.id();

        assertThat(status(Demoaccount.BEHANDELAAR_PO, get(BASIS))).isEqualTo(200);
        var page = page(Demoaccount.BEHANDELAAR_PO, get(BASIS + school));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .doesNotContain("/bewerken", Demoaccount.IB_REGENBOOGBRUG.email());
        for (String pad :
                List.of(
                        "/toevoegen",
                        "/nieuw",
                        school + "/bewerken",
                        school + "/verwijderen",
                        "/koppeling",
                        "/verzoeken",
                        "/verzoeken/nieuw",
                        "/accounts",
                        "/accounts/uitnodigen")) {
            assertThat(status(Demoaccount.BEHANDELAAR_PO, get(BASIS + pad))).as(pad).isEqualTo(403);
            assertThat(status(Demoaccount.IB_EXTERN, get(BASIS + pad))).as(pad).isEqualTo(403);
        }
        assertThat(
                        status(
                                Demoaccount.BEHANDELAAR_PO,
                                post(BASIS + school + "/verwijderen").with(csrf())))
                .isEqualTo(403);
        assertThat(status(Demoaccount.IB_EXTERN, get(BASIS))).isEqualTo(403);
    }

    @Test
    void aSchoolThatSomeoneElseChangedKeepsThatChangeAndTheFormWhatWasTyped() throws Exception {
        at(VO, () -> scholen.add(VO, PROEF));
        page(Demoaccount.BEHEERDER_VO, edit("Eerste", "99XY", 0));

        var late = page(Demoaccount.BEHEERDER_VO, edit("Tweede", "99XY", 0));

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Iemand anders heeft deze school", "value=\"Tweede\"");
        assertThat(school().naam()).isEqualTo("Eerste");
    }

    @Test
    void aBrinIsRefusedWhenItIsTakenOrUnknownToTheRegister() throws Exception {
        at(VO, () -> scholen.add(VO, PROEF));

        var taken = page(Demoaccount.BEHEERDER_VO, edit("Proefcollege", "99DD", 0));
        var unknown = page(Demoaccount.BEHEERDER_VO, edit("Proefcollege", "99XZ", 0));

        assertThat(taken.getContentAsString())
                .contains("Er is al een school met BRIN 99DD: Waardcollege");
        assertThat(unknown.getContentAsString()).contains("99XZ staat niet in het register");
        assertThat(school().vestiging()).isEqualTo(Vestiging.of("99XY"));
    }

    @Test
    void aSchoolWithDossiersStaysAndOneWithoutComesBackAsItWas() throws Exception {
        at(VO, () -> scholen.add(VO, PROEF));
        UUID met = Demowereld.WILGENHOF.id();

        page(
                Demoaccount.BEHEERDER_PO,
                post(BASIS + "/scholen/" + met + "/verwijderen").with(csrf()));
        page(
                Demoaccount.BEHEERDER_VO,
                post(BASIS + "/scholen/" + PROEF.id() + "/verwijderen").with(csrf()));
        boolean weg = at(VO, () -> scholen.find(VO, PROEF.id())).isEmpty();
        page(
                Demoaccount.BEHEERDER_VO,
                post(BASIS + "/verwijderd/" + PROEF.id() + "/terugzetten").with(csrf()));

        assertThat(at(Demowereld.SWV_PO.id(), () -> scholen.find(Demowereld.SWV_PO.id(), met)))
                .isPresent();
        assertThat(weg).isTrue();
        assertThat(school()).isEqualTo(PROEF);
    }

    @Test
    void theLastBeheerderCannotBeEnded() {
        var beheerder =
                medewerkers.all(VO).stream()
                        .filter(een -> een.email().equals(Demoaccount.BEHEERDER_VO.email()))
                        .findFirst()
                        .orElseThrow();

        var einde = medewerkers.end(VO, beheerder.lidmaatschap(), java.time.Instant.EPOCH);

        assertThat(einde).isEqualTo(Medewerkers.Einde.LAATSTE_BEHEERDER);
        assertThat(medewerkers.find(VO, beheerder.lidmaatschap()).orElseThrow().tot()).isNull();
    }

    @Test
    void rowsOfSchoolsAreWithinTheTenantAlsoWhenTheyWereRemoved() {
        at(VO, () -> scholen.add(VO, PROEF));
        at(VO, () -> verwijdering.remove(VO, PROEF.id(), "Proef"));

        String removed = "select count(*) from swv.school_verwijderd";
        long own = at(VO, () -> count(removed));
        long others = at(Demowereld.SWV_PO.id(), () -> count(removed));
        var held = new Tenant(Set.of(VO), Set.of(Demowereld.WAARDCOLLEGE.id()));
        Long ofHeld = held.doe(() -> transaction.execute(t -> count(removed)));

        assertThat(own).isEqualTo(1);
        assertThat(others).isZero();
        assertThat(ofHeld).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private School school() {
        return at(VO, () -> scholen.find(VO, PROEF.id())).orElseThrow().school();
    }

    private <T> T at(UUID swv, Supplier<T> werk) {
        return Tenant.van(swv).doe(() -> transaction.execute(t -> werk.get()));
    }

    private static MockHttpServletRequestBuilder edit(String naam, String brin, int versie) {
        return post(BASIS + "/scholen/" + PROEF.id() + "/bewerken")
                .param("naam", naam)
                .param("brin", brin)
                .param("gekozen", "99XY")
                .param("soort", "VO")
                .param("hoort", "bestuur")
                .param("bestuur", "Proefbestuur")
                .param("versie", String.valueOf(versie))
                .with(csrf());
    }

    private int status(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return page(account, request).getStatus();
    }

    private MockHttpServletResponse page(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.cookie(Inlog.als(mvc, account))).andReturn().getResponse();
    }
}
