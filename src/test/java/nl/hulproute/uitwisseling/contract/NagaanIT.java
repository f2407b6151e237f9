package nl.hulproute.uitwisseling.contract;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.uitwisseling.Accountstand;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Helpdeskloket;
import nl.hulproute.uitwisseling.Testantwoord;
import nl.hulproute.uitwisseling.Testloket;
import nl.hulproute.uitwisseling.Testuitslag.Soort;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Testberichten, and the questions of the register's helpdesk. */
@Hulproutetest
class NagaanIT {

    private static final Demowereld.School SCHOOL = Aanroep.SCHOOL;
    private static final Oin SWV = SCHOOL.swv().oin();
    private static final Oin OMGEVING = new Oin(Routeringskenmerk.of(SCHOOL.vestiging()).waarde());

    @Autowired ApplicationContext context;
    @Autowired Testloket loket;
    @Autowired Helpdeskloket helpdesk;
    @Autowired Berichtvorm vorm;
    @Autowired MockMvc mvc;

    private final Contractkeuring keuring = new Contractkeuring();
    private Aanroep school;

    @BeforeEach
    void open() throws IOException {
        school = new Aanroep(context, Onderdeel.SCHOOL);
        Aankondigen.announce(context, Onderdeel.SWV, SWV, school.base(Onderdeel.SWV));
        Aankondigen.announce(context, Onderdeel.SCHOOL, OMGEVING, school.base(Onderdeel.SCHOOL));
    }

    @Test
    @DisplayName("U49 The same testbericht gets the same answer, without a mandate")
    void theSameTestberichtGetsTheSameAnswer() throws Exception {
        UUID id = UUID.randomUUID();

        var first = test(Onderdeel.SWV, id, SWV);
        var again = test(Onderdeel.SWV, id, SWV);
        var otherAddress = test(Onderdeel.SWV, id, Demowereld.SWV_VO.oin());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Testantwoord answer =
                vorm.readOwn(new String(first.body(), StandardCharsets.UTF_8), Testantwoord.class);
        assertThat(answer.afzender()).isEqualTo(Demowereld.SCHOOLSYSTEEM);
        assertThat(answer.ontvanger()).isEqualTo(Demowereld.SWVSYSTEEM);
        assertThat(otherAddress.statusCode()).isEqualTo(409);
        for (var each : List.of(first, again, otherAddress)) {
            keuring.demand(each);
        }
    }

    @Test
    @DisplayName("U49 A testbericht for an address that is not served there is told so")
    void anAddressThatIsNotServedThereIsToldSo() throws Exception {
        var atSwv = test(Onderdeel.SWV, UUID.randomUUID(), OMGEVING);
        var atSchool = test(Onderdeel.SCHOOL, UUID.randomUUID(), SWV);

        assertThat(atSwv.statusCode()).isEqualTo(404);
        assertThat(atSchool.statusCode()).isEqualTo(404);
        assertThat(new String(atSwv.body(), StandardCharsets.UTF_8))
                .contains("wordt hier niet bediend");
        keuring.demand(atSwv);
    }

    @Test
    @DisplayName("U49 A testbericht says how the way to an address is, in words and as a value")
    void aTestberichtSaysHowTheWayIs() {
        var there = loket.probeer(Onderdeel.SCHOOL, SWV);
        var laatste = loket.laatste(Onderdeel.SWV, SWV).orElseThrow();
        var back = loket.probeer(Onderdeel.SWV, OMGEVING);
        var nowhere = loket.probeer(Onderdeel.SCHOOL, new Oin("00000099900000077000"));

        assertThat(there.uitleg()).contains("aangekomen");
        assertThat(there.geslaagd()).isTrue();
        assertThat(back.geslaagd()).isTrue();
        assertThat(nowhere.soort()).isEqualTo(Soort.GEEN_ENDPOINT);
        assertThat(laatste.id()).isEqualTo(there.antwoord() == null ? null : there.antwoord().id());
    }

    @Test
    @DisplayName("U49 A testbericht says where the way ends")
    void aTestberichtSaysWhereTheWayEnds() throws Exception {
        Aankondigen.announce(context, Onderdeel.SWV, SWV, "https://localhost:1/uitwisseling/v1");
        var nothing = loket.probeer(Onderdeel.SCHOOL, SWV);
        Aankondigen.announce(context, Onderdeel.SWV, SWV, school.base(Onderdeel.SCHOOL));
        var another = loket.probeer(Onderdeel.SCHOOL, SWV);
        Aankondigen.announce(context, Onderdeel.SWV, SWV, school.base(Onderdeel.SWV) + "/elders");
        var elsewhere = loket.probeer(Onderdeel.SCHOOL, SWV);
        Aankondigen.announce(context, Onderdeel.SWV, SWV, school.base(Onderdeel.SWV));
        // asks the register anew, so that nobody after this goes the wrong way
        var back = loket.probeer(Onderdeel.SCHOOL, SWV);

        assertThat(back.geslaagd()).isTrue();
        assertThat(nothing.soort()).isEqualTo(Soort.ONBEREIKBAAR);
        assertThat(another.soort()).isEqualTo(Soort.ANDER_SYSTEEM);
        assertThat(elsewhere.soort()).isEqualTo(Soort.ADRES_ONBEKEND);
        assertThat(nothing.uitleg()).isNotEqualTo(another.uitleg());
    }

    @Test
    @DisplayName("U48 The register's system learns of an account, its roles and its last login")
    void theRegisterLearnsOfAnAccount() throws Exception {
        Inlog.als(mvc, Demoaccount.IB_REGENBOOGBRUG);

        Accountstand atSchool =
                helpdesk.account(OMGEVING, " I.Bakker@regenboogbrug.example ")
                        .optioneel()
                        .orElseThrow();
        Accountstand atSwv =
                helpdesk.account(SWV, Demoaccount.BEHANDELAAR_PO.email()).optioneel().orElseThrow();

        assertThat(atSchool.bekend()).isTrue();
        assertThat(atSchool.actief()).isTrue();
        assertThat(atSchool.laatsteInlog()).isNotNull();
        assertThat(atSchool.rollen())
                .containsExactly(new Accountstand.Accountrol("intern-begeleider", SCHOOL.naam()));
        assertThat(atSwv.rollen())
                .containsExactly(
                        new Accountstand.Accountrol("swv-behandelaar", SCHOOL.swv().naam()));
    }

    @Test
    @DisplayName("U48 An account that is not there is said to be unknown")
    void anUnknownAccountIsSaidToBe() {
        assertThat(helpdesk.account(OMGEVING, "niemand@regenboogbrug.example").optioneel())
                .contains(Accountstand.ONBEKEND);
    }

    @Test
    @DisplayName("U48 A question about an account is refused to every other system")
    void aQuestionAboutAnAccountIsRefusedToOthers() throws Exception {
        String vraag = "{\"email\": \"i.bakker@regenboogbrug.example\"}";
        var refused = school.send(Onderdeel.SWV, "POST", "/accountvragen", vraag, Map.of());
        var register = new Aanroep(context, Onderdeel.REGISTER);
        var answered = register.send(Onderdeel.SWV, "POST", "/accountvragen", vraag, Map.of());
        var wrong = register.send(Onderdeel.SWV, "POST", "/accountvragen", "{}", Map.of());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(wrong.statusCode()).isEqualTo(400);
        keuring.demand(refused);
        keuring.demand(answered);
        keuring.demand(wrong);
    }

    @Test
    @DisplayName("U47 The helpdesk learns that a message is not known")
    void theHelpdeskLearnsThatAMessageIsNotKnown() {
        var kenmerk = Routeringskenmerk.of(SCHOOL.vestiging());
        for (Onderdeel bij : new Onderdeel[] {Onderdeel.SCHOOL, Onderdeel.SWV}) {
            assertThat(helpdesk.bericht(UUID.randomUUID(), kenmerk, SWV, bij))
                    .isInstanceOfSatisfying(
                            Antwoord.Gegeven.class,
                            gegeven ->
                                    assertThat(gegeven.waarde().toString())
                                            .isEqualTo("Optional.empty"));
        }
    }

    private HttpResponse<byte[]> test(Onderdeel bij, UUID id, Oin adres) throws IOException {
        String body = "{\"id\": \"%s\", \"adres\": \"%s\"}".formatted(id, adres);
        return school.send(bij, "PUT", "/testberichten/" + id, body, Map.of());
    }
}
