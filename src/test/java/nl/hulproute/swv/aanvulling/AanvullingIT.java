package nl.hulproute.swv.aanvulling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.post.Postbus;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.aanvulling.Aanvulvraag.Stand;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Gebeurtenis;
import nl.hulproute.swv.dossier.Proefdossiers;
import nl.hulproute.swv.termijn.Termijnboek;
import nl.hulproute.swv.termijn.Termijnstand;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;
import nl.hulproute.uitwisseling.Ontvangst;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Hulproutetest
class AanvullingIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;

    @Autowired ApplicationContext context;
    @Autowired Aanvulvragen vragen;
    @Autowired Conceptvragen concepten;
    @Autowired Antwoorden antwoorden;
    @Autowired Termijnboek termijnen;
    @Autowired Postbus postbus;
    @Autowired Datums datums;

    Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void asksQuestionByQuestionAndStopsTheTerm() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Amy");
        LocalDate later = datums.vandaag().plusDays(20);

        add(dossier, "opp-ondertekening", "De handtekening", "Zij ontbreekt.", null);
        add(dossier, "", "Hoe gaat het thuis?", "Dat staat er niet bij.", later);
        String preview = html(get(pad(dossier, "voorbeeld")));
        var sent = send(dossier);

        assertThat(preview)
                .contains("De handtekening", "Dat staat er niet bij.", "nog 2 dingen van u nodig")
                .contains(SCHOOL.teamadres());
        assertThat(sent.getRedirectedUrl()).isEqualTo(pad(dossier, ""));
        assertThat(proef.reread(dossier).status()).isEqualTo(HulpvraagStatus.AANVULLING_GEVRAAGD);
        assertThat(asked(dossier)).extracting(Aanvulvraag::stand).containsOnly(Stand.OPEN);
        assertThat(outbox(dossier, "aanvulverzoek"))
                .contains("De handtekening", "opp-ondertekening", later.toString())
                .contains(asked(dossier).getFirst().id().toString());
        Termijnstand termijn = term(dossier);
        assertThat(termijn.stil()).isNotNull();
        assertThat(termijn.over()).isEqualTo(42);
        assertThat(termijn.laatsteDag()).isEqualTo(datums.vandaag().plusDays(42 + 20));
        assertThat(html(get(pad(dossier, "")))).contains("De termijn staat stil");
        assertThat(proef.history(dossier))
                .extracting(Gebeurtenis::soort)
                .contains(Gebeurtenis.Soort.AANVULVERZOEK, Gebeurtenis.Soort.STATUS);
    }

    @Test
    void refusesWhatNobodyMayAskAndKeepsWhatWasTyped() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Bo");

        String leeg = html(draft(dossier, "", "", "", ""));
        String bsn = html(draft(dossier, "", "Van 111 222 333", "Daarom", tomorrow()));
        String gisteren =
                html(draft(dossier, "", "Het OPP", "Daarom", datums.vandaag().toString()));

        assertThat(leeg).contains("Schrijf op wat u nodig heeft", "Kies de dag");
        assertThat(bsn).contains("een getal dat een BSN kan zijn", "Van 111 222 333");
        assertThat(gisteren).contains("Kies een dag na vandaag");
        assertThat(drafts(dossier)).isEmpty();
    }

    @Test
    void proposesObligatoryDocumentsThatAreLackingAndTakesThemOver() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Cas");

        String page = html(get(pad(dossier, "vragen")));
        ask(
                post(pad(dossier, "vragen/voorstellen"))
                        .param("soort", "opp-ondertekening", "toetsoverzicht", "medisch"));

        assertThat(page).contains("voorstel-opp-ondertekening").doesNotContain("voorstel-opp\"");
        assertThat(drafts(dossier))
                .extracting(Aanvulvraag::soort)
                .containsExactly(Documentsoort.OPP_ONDERTEKENING, Documentsoort.TOETSOVERZICHT);
        assertThat(drafts(dossier).get(1).waarom()).contains("hoogstens 6 maanden oud");
        assertThat(html(get(pad(dossier, "vragen")))).doesNotContain("voorstel-toetsoverzicht");
    }

    @Test
    void twoColleaguesDoNotOverwriteEachOthersQuestion() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Dex");
        add(dossier, "", "Eerste tekst", "Daarom", null);
        UUID vraag = drafts(dossier).getFirst().id();

        proef.page(
                Demoaccount.COLLEGA_PO,
                change(dossier, vraag, "Tekst van Sem").param("versie", "0").with(csrf()));
        String late = html(change(dossier, vraag, "Tekst van Noor").param("versie", "0"));

        assertThat(late).contains("Sem de Haan heeft deze vraag", "Tekst van Sem");
        assertThat(late).contains("Tekst van Noor");
        assertThat(drafts(dossier).getFirst().wat()).isEqualTo("Tekst van Sem");
    }

    @Test
    void bringsADraftBackThatWasThrownAway() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Evi");
        add(dossier, "", "Een vraag", "Daarom", null);
        UUID vraag = drafts(dossier).getFirst().id();

        ask(post(pad(dossier, "vragen/" + vraag + "/weg")));
        boolean gone = drafts(dossier).isEmpty();
        ask(post(pad(dossier, "vragen/" + vraag + "/terug")));

        assertThat(gone).isTrue();
        assertThat(drafts(dossier)).hasSize(1);
    }

    @Test
    void sendsNothingThatTheSenderDidNotSee() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Fay");
        add(dossier, "", "Een vraag", "Daarom", null);
        String merk = Conceptvragen.merk(drafts(dossier));
        add(dossier, "", "Nog een vraag", "Daarom", null);

        String changed = html(sending(dossier, merk, 0));
        String status = html(sending(dossier, Conceptvragen.merk(drafts(dossier)), 7));

        assertThat(changed).contains("Een collega heeft de vragen intussen gewijzigd");
        assertThat(status).contains("Iemand anders heeft dit dossier intussen gewijzigd");
        assertThat(asked(dossier)).isEmpty();
        assertThat(proef.reread(dossier).status()).isEqualTo(HulpvraagStatus.AANGEMELD);
    }

    @Test
    void aSecondPressShowsWhatWasAsked() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Floris");
        add(dossier, "", "Een vraag", "Daarom", null);
        String merk = Conceptvragen.merk(drafts(dossier));
        ask(sending(dossier, merk, 0));

        var again = ask(sending(dossier, merk, 0));

        assertThat(again.getRedirectedUrl()).isEqualTo(pad(dossier, ""));
        assertThat(asked(dossier)).hasSize(1);
        assertThat(count(dossier, "aanvulverzoek")).isEqualTo(1);
    }

    @Test
    void goesOnWhenTheLastQuestionIsAnsweredAndTellsWhoHandlesIt() throws Exception {
        Dossier dossier = asked("Gijs", "Eerste", "Tweede", "Derde");
        ask(
                post("/swv/dossiers/" + dossier.id() + "/toewijzing")
                        .param("behandelaar", Demoaccount.COLLEGA_PO.id().toString())
                        .param("versie", "" + proef.reread(dossier).versie()));
        List<Aanvulvraag> open = asked(dossier);
        var pdf = proef.inzending.document(PO, "opp.pdf", Documentsoort.OPP);

        answer(
                dossier,
                List.of(pdf),
                new Vraagantwoord(open.get(0).id(), null, null, List.of(pdf.sha256())));
        var half = proef.reread(dossier).status();
        long openHalf = number(dossier, "open_vragen");
        answer(
                dossier,
                List.of(),
                new Vraagantwoord(open.get(1).id(), null, "Met de bus.", List.of()),
                new Vraagantwoord(open.get(2).id(), true, "Nooit gemaakt.", List.of()));

        assertThat(half).isEqualTo(HulpvraagStatus.AANVULLING_GEVRAAGD);
        assertThat(openHalf).isEqualTo(2);
        assertThat(proef.reread(dossier).status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(asked(dossier))
                .extracting(Aanvulvraag::stand)
                .containsExactly(Stand.BEANTWOORD, Stand.BEANTWOORD, Stand.KAN_NIET);
        assertThat(number(dossier, "nieuwe_antwoorden")).isEqualTo(3);
        assertThat(term(dossier).stil()).isNull();
        assertThat(term(dossier).laatsteDag()).isEqualTo(datums.vandaag().plusDays(42));
        assertThat(html(get(pad(dossier, "")))).contains("Met de bus.", "opp.pdf", "3 van 3");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        postbus.stukken().stream()
                                .anyMatch(stuk ->
                                        stuk.aan().equals(Demoaccount.COLLEGA_PO.email())
                                                && stuk.onderwerp().contains(dossier.nummer())
                                                && !stuk.tekst().contains("Gijs")));
    }

    @Test
    void takesAnswersOfADossierThatGoesOnInAnother() throws Exception {
        Dossier dossier = proef.reread(asked("Gaia", "Eerste"));
        Dossier blijft = proef.received(SCHOOL, "Gaia");
        ask(
                post("/swv/dossiers/" + dossier.id() + "/dubbel/" + blijft.id() + "/samenvoegen")
                        .param("blijft", blijft.id().toString())
                        .param("versie", "" + dossier.versie())
                        .param("anderVersie", "" + blijft.versie()));
        assertThat(html(get(pad(blijft, "")))).contains("Vragen bij", "Eerste");
        assertThat(html(get("/swv/dossiers/" + blijft.id()))).contains("1 open");

        answer(
                dossier,
                List.of(),
                new Vraagantwoord(
                        asked(dossier).getFirst().id(), null, "Met de fiets.", List.of()));

        assertThat(proef.reread(dossier).status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(number(blijft, "nieuwe_antwoorden")).isEqualTo(1);
        assertThat(html(get(pad(blijft, "")))).contains("Met de fiets.");
        ask(post("/swv/dossiers/" + blijft.id() + "/bekeken"));
        assertThat(number(blijft, "nieuwe_antwoorden")).isZero();
        assertThat(number(dossier, "nieuwe_antwoorden")).isZero();
    }

    @Test
    void takesAnswersOnlyToQuestionsOfThatDossier() throws Exception {
        Dossier dossier = asked("Hanna", "Eerste");
        Dossier other = asked("Ilse", "Andere");
        UUID foreign = asked(other).getFirst().id();

        var refused =
                answer(dossier, List.of(), new Vraagantwoord(foreign, null, "Ja.", List.of()));

        assertThat(refused)
                .asInstanceOf(type(Ontvangst.Geweigerd.class))
                .satisfies(geweigerd ->
                        assertThat(geweigerd.redenen().getFirst()).contains(dossier.nummer()));
        assertThat(asked(other).getFirst().stand()).isEqualTo(Stand.OPEN);
    }

    @Test
    void doesNotTakeAnswersToADraft() throws Exception {
        Dossier dossier = proef.received(SCHOOL, "Jet");
        add(dossier, "", "Nog niet gevraagd", "Daarom", null);
        UUID concept = drafts(dossier).getFirst().id();

        assertThat(answer(dossier, List.of(), new Vraagantwoord(concept, null, "Ja.", List.of())))
                .isInstanceOf(Ontvangst.Geweigerd.class);
    }

    @Test
    void dropsAQuestionWithAReasonAndTellsTheSchool() throws Exception {
        Dossier dossier = asked("Kim", "Eerste");
        UUID vraag = asked(dossier).getFirst().id();

        String without = html(post(pad(dossier, vraag + "/vervalt")).with(csrf()));
        ask(post(pad(dossier, vraag + "/vervalt")).param("reden", "Aan de telefoon gehoord."));

        assertThat(without).contains("Schrijf op waarom");
        assertThat(asked(dossier).getFirst().stand()).isEqualTo(Stand.VERVALLEN);
        assertThat(proef.reread(dossier).status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(outbox(dossier, "aanvulverzoek")).contains("\"vervallen\":[\"" + vraag);
    }

    @Test
    void asksMoreWhileItWaitsAndGivesTheSchoolLonger() throws Exception {
        Dossier dossier = asked("Lou", "Eerste");
        LocalDate first = term(dossier).laatsteDag();

        add(dossier, "", "Nog iets", "Daarom", datums.vandaag().plusDays(30));
        send(proef.reread(dossier));

        assertThat(asked(dossier)).hasSize(2);
        assertThat(term(dossier).laatsteDag()).isEqualTo(first.plusDays(16));
        assertThat(count(dossier, "aanvulverzoek")).isEqualTo(2);
        assertThat(count(dossier, "status")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        postbus.stukken().stream()
                                .anyMatch(stuk ->
                                        stuk.onderwerp()
                                                .equals(
                                                        "Nog een vraag bij dossier "
                                                                + dossier.nummer())));
    }

    @Test
    void isForThoseWhoHandleDossiersOfThisSamenwerkingsverbandOnly() throws Exception {
        Dossier dossier = asked("Mia", "Eerste");

        for (String deel : List.of("", "vragen", "voorbeeld")) {
            assertThat(status(Demoaccount.BEHANDELAAR_VO, get(pad(dossier, deel)))).isEqualTo(404);
            for (var ander :
                    List.of(
                            Demoaccount.BEHEERDER_PO,
                            Demoaccount.IB_EXTERN,
                            Demoaccount.HELPDESK,
                            Demoaccount.IB_LINDEBOOM)) {
                assertThat(status(ander, get(pad(dossier, deel)))).as(ander.name()).isEqualTo(403);
            }
        }
        assertThat(status(Demoaccount.BEHANDELAAR_VO, sending(dossier, "", 0).with(csrf())))
                .isEqualTo(404);
        assertThat(status(Demoaccount.HELPDESK, sending(dossier, "", 0).with(csrf())))
                .isEqualTo(403);
    }

    /** The database itself keeps drafts from everyone who is held to schools. */
    @Test
    void aSchoolReadsWhatItIsAskedAndNoDraft() throws Exception {
        Dossier own = proef.received(Demowereld.WILGENHOF, "Noor");
        add(own, "", "Wat is gevraagd", "Daarom", null);
        send(own);
        add(own, "", "Wat nog niet gevraagd is", "Daarom", null);
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));

        String page =
                proef.page(Demoaccount.IB_EXTERN, get("/swv/mijn-dossiers/" + own.id()))
                        .getContentAsString();

        assertThat(page).contains("Wat is gevraagd").doesNotContain("Wat nog niet gevraagd is");
        assertThat(proef.within(school, () -> concepten.of(PO, own.id()))).isEmpty();
        assertThat(proef.within(school, () -> vragen.of(PO, own.id()))).hasSize(1);
    }

    private Dossier asked(String roepnaam, String... wat) throws Exception {
        Dossier dossier = proef.received(SCHOOL, roepnaam);
        for (String een : wat) {
            add(dossier, "", een, "Daarom", null);
        }
        send(dossier);
        return proef.reread(dossier);
    }

    private void add(Dossier dossier, String soort, String wat, String waarom, LocalDate uiterlijk)
            throws Exception {
        LocalDate dag = uiterlijk == null ? datums.vandaag().plusDays(14) : uiterlijk;
        ask(draft(dossier, soort, wat, waarom, dag.toString()));
    }

    private MockHttpServletRequestBuilder draft(
            Dossier dossier, String soort, String wat, String waarom, String uiterlijk) {
        return post(pad(dossier, "vragen"))
                .param("soort", soort)
                .param("wat", wat)
                .param("waarom", waarom)
                .param("uiterlijk", uiterlijk);
    }

    private MockHttpServletRequestBuilder change(Dossier dossier, UUID vraag, String wat) {
        return post(pad(dossier, "vragen/" + vraag))
                .param("wat", wat)
                .param("waarom", "Daarom")
                .param("uiterlijk", tomorrow());
    }

    private String tomorrow() {
        return datums.vandaag().plusDays(1).toString();
    }

    private MockHttpServletResponse send(Dossier dossier) throws Exception {
        return ask(sending(dossier, Conceptvragen.merk(drafts(dossier)), dossier.versie()));
    }

    private MockHttpServletRequestBuilder sending(Dossier dossier, String merk, int versie) {
        return post(pad(dossier, "versturen")).param("merk", merk).param("versie", "" + versie);
    }

    /** As a form does, and it is accepted. */
    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        var response = proef.page(Demoaccount.BEHANDELAAR_PO, request.with(csrf()));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return response;
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        var response = proef.page(Demoaccount.BEHANDELAAR_PO, request.with(csrf()));
        // 422: the form came back with what is missing
        assertThat(response.getStatus()).isIn(200, 422);
        return response.getContentAsString();
    }

    private int status(Demoaccount account, MockHttpServletRequestBuilder request)
            throws Exception {
        return proef.page(account, request).getStatus();
    }

    private Ontvangst answer(
            Dossier dossier,
            List<nl.hulproute.uitwisseling.Documentregel> documenten,
            Vraagantwoord... wat) {
        return proef.inzending.antwoorden(SCHOOL, dossier.bericht(), documenten, wat);
    }

    private static String pad(Dossier dossier, String deel) {
        return "/swv/dossiers/" + dossier.id() + "/aanvulling" + (deel.isEmpty() ? "" : "/" + deel);
    }

    private List<Aanvulvraag> drafts(Dossier dossier) {
        return proef.within(() -> concepten.of(PO, dossier.id()));
    }

    private List<Aanvulvraag> asked(Dossier dossier) {
        return proef.within(() -> vragen.of(PO, dossier.id()));
    }

    private Termijnstand term(Dossier dossier) {
        return proef.within(() -> termijnen.stand(PO, dossier.id().waarde())).orElseThrow();
    }

    private long number(Dossier dossier, String kolom) {
        return proef.value(
                "select " + kolom + " from swv.dossier where id = :id",
                dossier.id().waarde(),
                Long.class);
    }

    private long count(Dossier dossier, String soort) {
        return proef.value(
                "select count(*) from uitwisseling_swv.uitgaand where hulpvraag_id = :id and soort"
                        + " = '"
                        + soort
                        + "'",
                dossier.bericht(),
                Long.class);
    }

    /** The last message of this kind. */
    private String outbox(Dossier dossier, String soort) {
        return proef.value(
                "select bericht from uitwisseling_swv.uitgaand where hulpvraag_id = :id and soort ="
                        + " '"
                        + soort
                        + "' order by gemaakt desc limit 1",
                dossier.bericht(),
                String.class);
    }
}
