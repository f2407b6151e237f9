package nl.hulproute.register.bestuur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.post.Poststuk;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.register.Kalender;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the pages of a board say of mandates and agreements; nothing of it is left behind. */
@Hulproutetest
@Transactional
class BestuursafspraakIT {

    private static final String SCHOOL = "99FF";
    private static final String PAGINA = "/register/scholen/" + SCHOOL;
    private static final String KETEN = "/keten/" + SCHOOL + "/" + Demowereld.SWV_PO.oin();

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Kalender kalender;
    @Autowired Datums datums;
    @Autowired Postbus postbus;

    private LocalDate later;
    private UUID schoolsysteem;
    private UUID swvsysteem;

    @BeforeEach
    void clear() {
        later = kalender.vandaag().plusDays(40);
        schoolsysteem = systeem(Demowereld.SCHOOLSYSTEEM.waarde());
        swvsysteem = systeem(Demowereld.SWVSYSTEEM.waarde());
        sql(
                """
                delete from register.mandaat_einde where mandaat_id in (
                  select m.id from register.mandaat m
                  join register.instelling i on i.brin = m.brin where i.bestuur_id = '%s')
                """
                        .formatted(Demowereld.NIEUWLAND.id()));
        sql(
                """
                delete from register.mandaat where brin in (
                  select brin from register.instelling where bestuur_id = '%s')
                """
                        .formatted(Demowereld.NIEUWLAND.id()));
        sql(
                "delete from register.verwerkersovereenkomst where bestuur_id = '%s'"
                        .formatted(Demowereld.NIEUWLAND.id()));
    }

    @Test
    void theSystemAndTheSchoolsOfTheChoiceGoAlongWithEachButton() throws Exception {
        String leeg = page("/register/toestaan?scholen=" + SCHOOL);
        assertThat(leeg).containsPattern("<input type=\"hidden\" name=\"scholen\" value=\"99FF\"");

        String keuze = page("/register/toestaan?scholen=" + SCHOOL + "&systeem=" + schoolsysteem);

        assertThat(keuze)
                .containsPattern("id=\"school-99FF\"[^>]*checked")
                // one form holds what is chosen, whichever button sends it
                .containsPattern(
                        "(?s)<form[^>]*/register/toestaan/controle(?:(?!</form>).)*<select[^>]*"
                            + "name=\"systeem\"(?:(?!</form>).)*formaction=\"/register/toestaan/keuze\""
                            + "(?:(?!</form>).)*id=\"school-99FF\"");
        assertThat(
                        send(
                                "/register/toestaan/controle",
                                "scholen",
                                SCHOOL,
                                "systeem",
                                schoolsysteem.toString()))
                .contains("name=\"systeem\" value=\"" + schoolsysteem);
    }

    @Test
    void whatIsGivenAndBeginsLaterIsSaidTheSameEverywhere() throws Exception {
        give(schoolsysteem, later, null);
        give(swvsysteem, later, null);
        sql(
                """
                insert into register.verwerkersovereenkomst (bestuur_id, swv_id, ingang, kenmerk)
                values ('%s', '%s', date '%s', 'later')
                """
                        .formatted(Demowereld.NIEUWLAND.id(), Demowereld.SWV_PO.id(), later));
        String ingang = "gaat in op " + dag(later);

        String overzicht = page("/register/scholen?zoek=" + SCHOOL);
        assertThat(overzicht)
                .contains(
                        "Gaan later in",
                        "Mandaat gegeven",
                        "Verwerkersovereenkomst gegeven",
                        ingang)
                .doesNotContain("Ontbreken", "Mandaat voor het systeem", "bij u");
        assertThat(page(PAGINA))
                .contains("Mandaat gegeven", "Verwerkersovereenkomst gegeven", ingang)
                .doesNotContain("Mandaat voor het systeem", "href=\"/register/toestaan?");
        assertThat(page("/register/toestaan?systeem=" + schoolsysteem))
                .contains("Gegeven,", ingang);
        assertThat(page(KETEN))
                .contains("Gaat in op " + dag(later))
                .doesNotContain("href=\"" + PAGINA + "\"", "0.00 uur");
    }

    @Test
    void theRouteringskenmerkIsOnWhenTheKetencheckSaysSo() throws Exception {
        give(schoolsysteem, kalender.vandaag(), null);
        sql("delete from register.endpoint where brin = '99FF'");
        sql("delete from register.omgeving where brin = '99FF'");
        assertThat(page(PAGINA)).contains("Routeringskenmerk in de 500-reeks");

        sql(
                """
                insert into register.omgeving
                  (routeringskenmerk, systeem_id, naam, email, pagina, aan, eerst, gemeld)
                values ('0000000700099FF00500', '%s', 'De Windvaan', '', '', true, now(), now())
                """
                        .formatted(schoolsysteem));

        assertThat(page(PAGINA))
                .doesNotContain("Routeringskenmerk in de 500-reeks")
                .contains("Het adres van de school");
    }

    @Test
    void oneThatHasNotBegunIsWithdrawnAndGivenAnewFromItsOwnStart() throws Exception {
        LocalDate einde = later.plusDays(30);
        give(schoolsysteem, later, einde);
        String pad = "/register/mandaten/" + mandate();
        assertThat(page(pad))
                .contains("Dit mandaat is nog niet ingegaan")
                .doesNotContain("Vanaf nu vertrekt er niets meer");

        send(pad + "/intrekken", "versie", "0", "reden", "Te vroeg");

        assertThat(page(pad))
                .contains("ingetrokken op " + datums.kort(kalender.vandaag()))
                .contains("Opnieuw geven vanaf " + dag(later))
                .doesNotContain(datums.kort(einde));
        send(pad + "/opnieuw");
        assertThat(
                        jdbc.sql(
                                        "select ingang from register.mandaat where brin = '99FF'"
                                                + " and ingetrokken_op is null")
                                .query(LocalDate.class)
                                .list())
                .containsExactly(later);
    }

    @Test
    void aSecondOneIsRefusedWithThePeriodOfTheFirst() throws Exception {
        LocalDate einde = later.plusDays(30);
        give(schoolsysteem, later, einde);
        String periode = "van " + datums.kort(later) + " tot en met " + datums.kort(einde);

        assertThat(give(schoolsysteem, later, einde))
                .contains("De school heeft dit mandaat al, " + periode);
        assertThat(give(schoolsysteem, kalender.vandaag(), null))
                .contains("al voor een deel van die tijd, " + periode);
        assertThat(give(UUID.randomUUID(), later, einde))
                .contains("Dit systeem doet deze dienst niet");
        give(swvsysteem, later, null);
        assertThat(give(swvsysteem, later, null))
                .contains("De school heeft dit mandaat al, vanaf " + datums.kort(later));
    }

    @Test
    void anewWhereAnotherCountsAlreadyIsRefusedWithThatPeriod() throws Exception {
        give(schoolsysteem, later, null);
        UUID eerste = mandate();
        send(
                "/register/mandaten/" + eerste + "/intrekken",
                "versie",
                "0",
                "reden",
                "Verkeerde datum");
        give(schoolsysteem, later.plusDays(1), null);

        var geweigerd =
                mvc.perform(
                                post("/register/mandaten/" + eerste + "/opnieuw")
                                        .cookie(Inlog.als(mvc, Demoaccount.BESTUUR_NIEUWLAND))
                                        .with(csrf()))
                        .andReturn();

        assertThat(geweigerd.getFlashMap().get("foutmelding"))
                .asString()
                .startsWith("De school heeft dit mandaat al voor een deel van die tijd, vanaf")
                .contains(datums.kort(later.plusDays(1)));
    }

    @Test
    void aLastDayBeyondTheFirstDayOfTheNextIsRefused() throws Exception {
        give(schoolsysteem, kalender.vandaag(), later);
        UUID eerste = mandate();
        give(schoolsysteem, later.plusDays(1), null);
        String pad = "/register/mandaten/" + eerste + "/einde";

        for (String einde : List.of(later.plusDays(1).toString(), "")) {
            assertThat(send(pad, "versie", "0", "einde", einde))
                    .contains("al voor een deel van die tijd, vanaf")
                    .contains(datums.kort(later.plusDays(1)));
        }
        send(pad, "versie", "0", "einde", later.minusDays(1).toString());
        assertThat(ends("register.mandaat where id = '" + eerste + "'"))
                .containsExactly(later.minusDays(1));
    }

    @Test
    void anAgreementIsNotLengthenedIntoTheNextButMayLoseItsLastDay() throws Exception {
        UUID eerste = agreement(kalender.vandaag(), later);
        UUID volgende = agreement(later.plusDays(1), later.plusDays(9));
        String waar = "register.verwerkersovereenkomst where id = '" + eerste + "'";

        send("/register/overeenkomsten/" + eerste + "/einde", "versie", "0", "einde", "");
        assertThat(ends(waar)).containsExactly(later);
        String pad = "/register/overeenkomsten/" + eerste + "/einde";
        send(pad, "versie", "0", "einde", later.plusDays(1).toString());
        assertThat(ends(waar)).containsExactly(later);
        send("/register/overeenkomsten/" + volgende + "/einde", "versie", "0", "einde", "");
        assertThat(ends("register.verwerkersovereenkomst where id = '" + volgende + "'"))
                .containsExactly((LocalDate) null);
    }

    private UUID agreement(LocalDate ingang, LocalDate einde) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into register.verwerkersovereenkomst
                          (id, bestuur_id, swv_id, ingang, einde, kenmerk)
                        values (:id, :bestuur, :swv, :ingang, :einde, 'proef')
                        """)
                .param("id", id)
                .param("bestuur", Demowereld.NIEUWLAND.id())
                .param("swv", Demowereld.SWV_PO.id())
                .param("ingang", ingang)
                .param("einde", einde)
                .update();
        return id;
    }

    private List<LocalDate> ends(String waar) {
        return jdbc.sql("select einde from " + waar)
                .query((rij, n) -> rij.getObject(1, LocalDate.class))
                .list();
    }

    @Test
    void theVestigingWhoseNumberIsNotOnIsNamed() throws Exception {
        sql(
                """
                update register.omgeving set aan = false
                where routeringskenmerk = '0000000700099AA00502'
                """);

        assertThat(page("/register/scholen/99AA", Demoaccount.BESTUUR_VLECHTWERKEN))
                .contains("500-reeks</strong> <span>99AA02</span>");
    }

    @Test
    void theChoiceAgainHasNoTokenInItsAddress() throws Exception {
        for (String pad : List.of("/register/toestaan", copying())) {
            var naar =
                    mvc.perform(
                                    post(pad + "/keuze")
                                            .param("scholen", SCHOOL, "99BB")
                                            .cookie(Inlog.als(mvc, Demoaccount.BESTUUR_NIEUWLAND))
                                            .with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl();

            assertThat(naar)
                    .startsWith(pad + "?scholen=")
                    .contains(SCHOOL, "99BB")
                    .doesNotContain("csrf");
        }
    }

    private String copying() throws Exception {
        give(schoolsysteem, kalender.vandaag(), null);
        return "/register/mandaten/" + mandate() + "/kopieren";
    }

    @Test
    void whatIsLeftToDoIsOfferedOnlyWhenSomethingIs() throws Exception {
        give(schoolsysteem, kalender.vandaag(), null);
        UUID opdracht = UUID.randomUUID();
        sql(
                "update register.mandaat set opdracht_id = '%s' where brin = '99FF'"
                        .formatted(opdracht));
        assertThat(page("/register/gegeven/" + opdracht)).contains("Bekijk wat er nog moet");

        UUID klaar = UUID.randomUUID();
        sql(
                """
                update register.mandaat set opdracht_id = '%s'
                where brin = '99BB' and ingetrokken_op is null
                """
                        .formatted(klaar));
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(
                                        page(
                                                "/register/gegeven/" + klaar,
                                                Demoaccount.BESTUUR_ZUIDERWAARD))
                                .contains("Lindeboom")
                                .doesNotContain("Bekijk wat er nog moet"));
    }

    /** Mail leaves after a commit only. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void schoolAndSamenwerkingsverbandHearOfAWithdrawal() throws Exception {
        sql(
                """
                insert into register.verbandschool (swv_id, brin, nummer, email)
                values ('%s', '99FF', 0, 'team@windvaan.example')
                on conflict (swv_id, brin, nummer) do update set email = excluded.email
                """
                        .formatted(Demowereld.SWV_PO.id()));
        try {
            give(swvsysteem, kalender.vandaag(), null);
            send(
                    "/register/mandaten/" + mandate() + "/intrekken",
                    "versie",
                    "0",
                    "reden",
                    "Vanwege Sem de Vries");

            for (String aan : List.of("team@windvaan.example", Demowereld.SWV_PO.email())) {
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() ->
                                assertThat(postbus.stukken())
                                        .filteredOn(stuk -> stuk.aan().equals(aan))
                                        .filteredOn(
                                                stuk -> stuk.onderwerp().contains("ingetrokken"))
                                        .extracting(Poststuk::tekst)
                                        .anySatisfy(tekst ->
                                                assertThat(tekst)
                                                        .contains("99FF", "Vanaf nu vertrekken")
                                                        .doesNotContain("Sem de Vries")));
            }
        } finally {
            clear();
            sql("delete from register.verbandschool where email = 'team@windvaan.example'");
        }
    }

    private String give(UUID systeem, LocalDate ingang, LocalDate einde) throws Exception {
        return send(
                PAGINA + "/mandaat-toevoegen",
                "dienst",
                "OSO-SWV",
                "systeem",
                systeem.toString(),
                "ingang",
                ingang.toString(),
                "einde",
                einde == null ? "" : einde.toString());
    }

    /** As the pages write it, whatever the language of this machine. */
    private static String dag(LocalDate dag) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL")).format(dag);
    }

    private UUID mandate() {
        return jdbc.sql("select id from register.mandaat where brin = '99FF'")
                .query(UUID.class)
                .single();
    }

    private String page(String pad) throws Exception {
        return page(pad, Demoaccount.BESTUUR_NIEUWLAND);
    }

    private String page(String pad, Demoaccount account) throws Exception {
        return mvc.perform(get(pad).cookie(Inlog.als(mvc, account)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String send(String pad, String... velden) throws Exception {
        var request = post(pad).cookie(Inlog.als(mvc, Demoaccount.BESTUUR_NIEUWLAND)).with(csrf());
        for (int i = 0; i < velden.length; i += 2) {
            request.param(velden[i], velden[i + 1]);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).as(pad).isIn(200, 302, 422);
        return response.getContentAsString();
    }

    private UUID systeem(String oin) {
        return jdbc.sql("select id from register.systeem where oin = :oin")
                .param("oin", oin)
                .query(UUID.class)
                .single();
    }

    private void sql(String tekst) {
        jdbc.sql(tekst).update();
    }
}
