package nl.hulproute.swv.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.toegang.Medewerker;
import nl.hulproute.toegang.Medewerkers;
import nl.hulproute.toegang.Rol;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Holding an intern begeleider to other schools, and the end of the access. */
@Hulproutetest
class AccountIT {

    private static final UUID SWV = Demowereld.SWV_PO.id();
    private static final UUID EIGEN = Demowereld.WILGENHOF.id();
    private static final UUID ANDER = Demowereld.LINDEBOOM.id();
    private static final String BASIS = "/swv/organisatie/accounts/";
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter KORT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy", NEDERLANDS);

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Medewerkers medewerkers;
    @Autowired Datums datums;
    @Autowired Clock clock;

    private UUID lid = UUID.randomUUID();

    @BeforeEach
    void find() {
        lid =
                medewerkers.all(SWV).stream()
                        .filter(een -> een.email().equals(Demoaccount.IB_EXTERN.email()))
                        .filter(een -> een.rol() == Rol.INTERN_BEGELEIDER)
                        .findFirst()
                        .orElseThrow()
                        .lidmaatschap();
    }

    @AfterEach
    void restore() {
        medewerkers.resume(SWV, lid);
        medewerkers.holdTo(SWV, lid, Set.of(EIGEN));
    }

    @Test
    void otherSchoolsGiveTheirDossiersAndTakeThoseOfTheFormerAtOnce() throws Exception {
        Cookie wilma = Inlog.als(mvc, Demoaccount.IB_EXTERN);
        UUID vanEigen = dossier(EIGEN);
        UUID vanAnder = dossier(ANDER);
        assertThat(status(wilma, get("/swv/mijn-dossiers/" + vanEigen))).isEqualTo(200);
        assertThat(status(wilma, get("/swv/mijn-dossiers/" + vanAnder))).isEqualTo(404);

        var saved = beheer(schools(ANDER, UUID.randomUUID()));

        assertThat(saved.getRedirectedUrl()).isEqualTo("/swv/organisatie/accounts");
        assertThat(medewerker().scholen()).containsExactly(ANDER);
        assertThat(status(wilma, get("/swv/mijn-dossiers/" + vanEigen))).isEqualTo(404);
        assertThat(status(wilma, get("/swv/mijn-dossiers/" + vanAnder))).isEqualTo(200);
    }

    @Test
    void withoutASchoolNothingChanges() throws Exception {
        var none = beheer(schools());
        var unknown = beheer(schools(UUID.randomUUID()));

        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Kies ten minste een school");
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(medewerker().scholen()).containsExactly(EIGEN);
    }

    @Test
    void aLastDayThatIsStillToComeKeepsTheAccessUntilItsEnd() throws Exception {
        Cookie wilma = Inlog.als(mvc, Demoaccount.IB_EXTERN);
        LocalDate laatste = datums.vandaag().plusDays(7);

        var planned = beheer(end("dag", laatste.toString()));

        assertThat(planned.getRedirectedUrl()).isEqualTo("/swv/organisatie/accounts");
        assertThat(medewerker().tot())
                .isEqualTo(laatste.plusDays(1).atStartOfDay(Datums.NEDERLAND).toInstant());
        assertThat(status(wilma, get("/swv/mijn-dossiers"))).isEqualTo(200);
        assertThat(beheer(get("/swv/organisatie/accounts")).getContentAsString())
                .contains("Tot en met " + KORT.format(laatste));
        assertThat(beheer(get(BASIS + lid)).getContentAsString())
                .contains("De laatste dag met toegang is " + DAG.format(laatste))
                .contains("Toch niet beëindigen", "Een ander einde kiezen");

        beheer(end("dag", laatste.minusDays(1).toString()));
        assertThat(medewerker().tot())
                .isEqualTo(laatste.atStartOfDay(Datums.NEDERLAND).toInstant());
        beheer(post(BASIS + lid + "/hervatten").with(csrf()));
        assertThat(medewerker().tot()).isNull();
    }

    @Test
    void whenTheLastDayIsOverWhoIsLoggedInIsRefusedToo() throws Exception {
        Cookie wilma = Inlog.als(mvc, Demoaccount.IB_EXTERN);
        Instant tot = clock.instant().plusMillis(1500);
        medewerkers.end(SWV, lid, tot);

        assertThat(status(wilma, get("/swv/mijn-dossiers"))).isEqualTo(200);
        Thread.sleep(Duration.between(clock.instant(), tot).plusMillis(50));
        assertThat(status(wilma, get("/swv/mijn-dossiers"))).isNotEqualTo(200);
        assertThat(beheer(get(BASIS + lid)).getContentAsString())
                .contains("De toegang is beëindigd op", "Toegang weer geven");
    }

    @Test
    void aDayThatIsPastOrADayBesideNowEndsNothing() throws Exception {
        var past = beheer(end("dag", datums.vandaag().minusDays(1).toString()));
        var none = beheer(end("dag", ""));
        var both = beheer(end("nu", datums.vandaag().plusDays(7).toString()));

        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(both.getStatus()).isEqualTo(422);
        assertThat(both.getContentAsString()).contains("U koos Nu en vulde ook een laatste dag in");
        assertThat(medewerker().tot()).isNull();
    }

    @Test
    void whoIsInvitedAgainKeepsTheLastDayAndTheOneWhoInvitesReadsIt() throws Exception {
        LocalDate laatste = datums.vandaag().plusDays(7);
        beheer(end("dag", laatste.toString()));
        Instant tot = medewerker().tot();

        var more = mvc.perform(as(Demoaccount.BEHEERDER_PO, invite(ANDER))).andReturn();
        var same = mvc.perform(as(Demoaccount.BEHEERDER_PO, invite(ANDER))).andReturn();

        String zin = "Let op: de laatste dag met toegang blijft " + DAG.format(laatste);
        assertThat(more.getFlashMap().get("melding").toString())
                .contains("Het heeft nu toegang", zin);
        assertThat(same.getFlashMap().get("melding").toString())
                .contains("Er is niets gewijzigd", zin);
        assertThat(medewerker().tot()).isEqualTo(tot);
        assertThat(medewerker().scholen()).containsExactlyInAnyOrder(EIGEN, ANDER);
    }

    @Test
    void whoLeftAndIsInvitedAgainStartsAnewWithTheChosenSchoolsOnly() throws Exception {
        medewerkers.end(SWV, lid, clock.instant());

        beheer(invite(ANDER));

        assertThat(medewerker().tot()).isNull();
        assertThat(medewerker().scholen()).containsExactly(ANDER);
    }

    private Medewerker medewerker() {
        return medewerkers.find(SWV, lid).orElseThrow();
    }

    private UUID dossier(UUID school) {
        return Tenant.van(SWV)
                .doe(() ->
                        transaction.execute(t ->
                                jdbc.sql(
                                                "select id from swv.dossier where school_id ="
                                                        + " :school order by id limit 1")
                                        .param("school", school)
                                        .query(UUID.class)
                                        .single()));
    }

    private MockHttpServletRequestBuilder schools(UUID... scholen) {
        var request = post(BASIS + lid + "/scholen").with(csrf());
        for (UUID school : scholen) {
            request.param("scholen", school.toString());
        }
        return request;
    }

    private MockHttpServletRequestBuilder end(String wanneer, String dag) {
        return post(BASIS + lid + "/einde")
                .param("wanneer", wanneer)
                .param("dag", dag)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder invite(UUID school) {
        return post(BASIS + "uitnodigen")
                .param("naam", Demoaccount.IB_EXTERN.naam())
                .param("email", Demoaccount.IB_EXTERN.email())
                .param("rol", "INTERN_BEGELEIDER")
                .param("scholen", school.toString())
                .with(csrf());
    }

    private MockHttpServletRequestBuilder as(
            Demoaccount account, MockHttpServletRequestBuilder request) throws Exception {
        return request.cookie(Inlog.als(mvc, account));
    }

    private MockHttpServletResponse beheer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(as(Demoaccount.BEHEERDER_PO, request)).andReturn().getResponse();
    }

    private int status(Cookie sessie, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.cookie(sessie)).andReturn().getResponse().getStatus();
    }
}
