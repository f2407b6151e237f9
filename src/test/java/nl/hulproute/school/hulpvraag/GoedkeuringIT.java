package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.proef.Aanvrager;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Klant.Bestand;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A school whose directeur approves: who may, what it is bound to, and that nothing gets past. */
@Hulproutetest
class GoedkeuringIT {

    private static final Demoaccount IB = Demoaccount.IB_REGENBOOGBRUG;
    private static final Demoaccount DIRECTEUR = Demoaccount.DIRECTEUR_REGENBOOGBRUG;
    private static final Demoaccount ICT = Demoaccount.ICT_REGENBOOGBRUG;
    private static final String WACHTENDEN = "/hulpvragen?status=goedkeuring";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @LocalServerPort int poort;

    private Terugproef proef;
    private UUID hulpvraag = UUID.randomUUID();
    private String onderwerp = "";

    @BeforeEach
    void turnOn() throws Exception {
        proef = new Terugproef(context, mvc, poort);
        choose(true);
    }

    @AfterEach
    void turnOff() throws Exception {
        choose(false);
    }

    @Test
    void onlyDirecteurAndIctChooseAndEachChoiceIsKept() throws Exception {
        assertThat(post(IB, "/school/goedkeuring", "aan", "false").getStatus()).isEqualTo(403);
        assertThat(proef.html(IB, "/school/goedkeuring"))
                .contains("Aan: de directeur", "Margriet Hoekstra", "Aangezet door")
                .doesNotContain("Goedkeuring uitzetten");

        post(ICT, "/school/goedkeuring", "aan", "false");

        assertThat(proef.html(DIRECTEUR, "/school/goedkeuring"))
                .contains("Uit: de intern", "Uitgezet door Soraya El Idrissi");
        assertThat(proef.html(DIRECTEUR, "/school")).contains("Uit: de intern begeleider");
    }

    @Test
    void theDirecteurApprovesWhatWasOfferedAndItGoesInTheNameOfWhoOffered() throws Exception {
        draft();

        assertThat(preview(IB))
                .contains("Ter goedkeuring aanbieden")
                .doesNotContain("bi-send me-2");
        assertThat(send(IB, "", "")).isEqualTo(HulpvraagStatus.CONCEPT);
        offer();

        assertThat(preview(IB)).contains("Wacht op goedkeuring sinds", "Aanbod intrekken");
        assertThat(preview(DIRECTEUR))
                .contains("bood deze hulpvraag op", "Goedkeuren en verzenden");
        assertThat(proef.html(DIRECTEUR, WACHTENDEN))
                .contains(reference(), "aangeboden door Ingrid");
        assertThat(proef.page(DIRECTEUR, get("/")).getRedirectedUrl()).isEqualTo(WACHTENDEN);
        assertThat(proef.page(IB, get("/")).getRedirectedUrl()).isNotEqualTo(WACHTENDEN);
        proef.wachtOpMail(
                DIRECTEUR.email(), "Hulpvraag " + reference() + " wacht op uw goedkeuring");
        assertThat(send(IB, "", "")).isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(send(DIRECTEUR, "", "")).isEqualTo(HulpvraagStatus.CONCEPT);

        approve();

        assertThat(status()).isNotEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(events()).contains(Gebeurtenis.Soort.GOEDGEKEURD, Gebeurtenis.Soort.VERZONDEN);
        assertThat(proef.html(IB, "/hulpvragen/" + hulpvraag)).contains("<dd>Ingrid Bakker</dd>");
        proef.wachtOpMail(IB.email(), "Hulpvraag " + reference() + " is goedgekeurd en verzonden");
        assertThat(proef.html(DIRECTEUR, "/meldingen"))
                .contains("Hulpvraag " + reference() + " wacht op goedkeuring");
        assertThat(proef.html(IB, "/meldingen"))
                .contains("Hulpvraag " + reference() + " is goedgekeurd en verzonden")
                .doesNotContain(reference() + " is teruggegeven");
        // it is chosen and looked for as one kind
        assertThat(proef.html(IB, "/meldingen?soort=goedkeuring-beantwoord"))
                .contains(reference() + " is goedgekeurd en verzonden");
        assertThat(proef.html(IB, "/meldingen/keuzes"))
                .contains("name=\"goedkeuring-beantwoord\"")
                .doesNotContain("name=\"goedkeuring-gegeven\"");
    }

    @Test
    void aChangeOfTheDraftEndsWhatWasOffered() throws Exception {
        draft();
        offer();
        String gezien = preview(DIRECTEUR);

        describe("Er is iets heel anders nodig.");

        assertThat(proef.html(IB, "/hulpvragen/" + hulpvraag + "/bewerken"))
                .contains("De goedkeuring geldt niet meer");
        assertThat(events()).contains(Gebeurtenis.Soort.GOEDKEURING_VERVALLEN);
        assertThat(send(DIRECTEUR, field(gezien, "vingerafdruk"), field(gezien, "aanbod")))
                .isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(proef.html(IB, "/hulpvragen?status=aandacht"))
                .contains("Gewijzigd na het aanbieden");
        offer();
        approve();
        assertThat(status()).isNotEqualTo(HulpvraagStatus.CONCEPT);
    }

    @Test
    void aChangeInThePupilsMapEndsItAtTheMomentOfSending() throws Exception {
        draft();
        offer();
        String gezien = preview(DIRECTEUR);

        proef.bijSchool(() ->
                proef.sql("update school.document set onderwerp = :nieuw where onderwerp = :oud")
                        .param("nieuw", onderwerp + " anders")
                        .param("oud", onderwerp)
                        .update());

        assertThat(send(DIRECTEUR, field(gezien, "vingerafdruk"), field(gezien, "aanbod")))
                .isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(preview(IB)).contains("De goedkeuring geldt niet meer");
        proef.wachtOpMail(
                IB.email(), "Goedkeuring van hulpvraag " + reference() + " geldt niet meer");
        assertThat(proef.html(IB, "/meldingen"))
                .contains("De goedkeuring van hulpvraag " + reference() + " geldt niet meer");
    }

    @Test
    void comesBackWithAReasonAndCanBeWithdrawn() throws Exception {
        draft();
        offer();
        assertThat(answer(IB, "teruggeven", "reden", "Zomaar.").getStatus()).isEqualTo(403);
        answer(DIRECTEUR, "teruggeven", "reden", "  ");
        assertThat(preview(DIRECTEUR)).contains("Goedkeuren en verzenden", "name=\"aanbod\"");

        answer(DIRECTEUR, "teruggeven", "reden", "Noem ook de groep.");

        assertThat(preview(IB)).contains("gaf de hulpvraag op", "Noem ook de groep.");
        assertThat(events()).contains(Gebeurtenis.Soort.GOEDKEURING_TERUGGEGEVEN);
        proef.wachtOpMail(IB.email(), "Hulpvraag " + reference() + " is teruggegeven");
        assertThat(proef.html(IB, "/meldingen"))
                .contains("Hulpvraag " + reference() + " is teruggegeven: er is nog iets nodig");
        offer();
        String gezien = preview(DIRECTEUR);
        answer(IB, "intrekken");
        assertThat(send(DIRECTEUR, field(gezien, "vingerafdruk"), field(gezien, "aanbod")))
                .isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(proef.html(DIRECTEUR, WACHTENDEN)).doesNotContain(reference());
    }

    @Test
    void turningItOffLeavesNoQuestionOpen() throws Exception {
        draft();
        begunLongAgo();
        offer();
        assertThat(proef.html(DIRECTEUR, WACHTENDEN)).contains("datetime=\"" + offered() + "\"");

        choose(false);

        assertThat(events()).contains(Gebeurtenis.Soort.GOEDKEURING_INGETROKKEN);
        assertThat(preview(IB)).contains("bi-send me-2").doesNotContain("goedkeuring sinds");
        assertThat(send(IB, "", "")).isNotEqualTo(HulpvraagStatus.CONCEPT);
    }

    @Test
    void whatWasApprovedMayGoAgainAsItIs() throws Exception {
        draft();
        offer();
        approvedWithoutSending();

        assertThat(preview(IB)).contains("Zolang er niets wijzigt", "bi-send me-2");
        describe("Toch iets anders.");
        assertThat(send(IB, "", "")).isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(preview(IB)).contains("De goedkeuring geldt niet meer");
    }

    @Test
    void whoStandsInForTheDirecteurApprovesButNotWhatHeOfferedHimself() throws Exception {
        draft();
        offer();
        post(
                DIRECTEUR,
                "/mijn-gegevens/afwezigheid",
                "van",
                "2026-01-01",
                "tot",
                "2099-12-31",
                "waarnemer",
                IB.id().toString());
        try {
            assertThat(preview(IB)).doesNotContain("Goedkeuren en verzenden");
            assertThat(answer(IB, "teruggeven", "reden", "Zomaar.").getStatus()).isEqualTo(403);

            offeredBySomeoneElse();

            String gezien = preview(IB);
            assertThat(gezien).contains("Goedkeuren en verzenden");
            assertThat(proef.page(IB, get("/")).getRedirectedUrl()).isEqualTo(WACHTENDEN);
            send(IB, field(gezien, "vingerafdruk"), field(gezien, "aanbod"));
            assertThat(status()).isNotEqualTo(HulpvraagStatus.CONCEPT);
            assertThat(proef.html(IB, "/hulpvragen/" + hulpvraag)).contains("<dd>Joris</dd>");
        } finally {
            proef.bijSchool(
                    () -> proef.sql("update toegang.afwezigheid set ingetrokken = now()").update());
        }
    }

    private void begunLongAgo() {
        proef.bijSchool(() ->
                proef.sql(
                                """
                                update school.hulpvraag set status_sinds = now() - interval '40 days'
                                where id = :id
                                """)
                        .param("id", hulpvraag)
                        .update());
    }

    private Instant offered() {
        return proef.bijSchool(() ->
                        proef.sql(
                                        """
                                        select aangeboden from school.hulpvraag_goedkeuring
                                        where hulpvraag_id = :id
                                        """)
                                .param("id", hulpvraag)
                                .query(OffsetDateTime.class)
                                .single())
                .toInstant();
    }

    private void offeredBySomeoneElse() {
        proef.bijSchool(() ->
                proef.sql(
                                """
                                update school.hulpvraag_goedkeuring set aanbieder = :wie,
                                    aanbieder_naam = 'Joris' where hulpvraag_id = :id
                                """)
                        .param("wie", UUID.randomUUID())
                        .param("id", hulpvraag)
                        .update());
    }

    /** As it is when the message was refused, and came back as a draft. */
    private void approvedWithoutSending() {
        proef.bijSchool(() ->
                proef.sql(
                                """
                                update school.hulpvraag_goedkeuring set stand = 'goedgekeurd',
                                    door_naam = 'Margriet Hoekstra', moment = now()
                                where hulpvraag_id = :id and stand = 'gevraagd'
                                """)
                        .param("id", hulpvraag)
                        .update());
    }

    private void draft() throws Exception {
        var aanvrager = new Aanvrager("http://localhost:" + poort, 3);
        onderwerp = "Akkoord " + letters(UUID.randomUUID());
        aanvrager.vulMap(
                onderwerp,
                List.of(new Bestand("brief.txt", onderwerp.getBytes(StandardCharsets.UTF_8))));
        String pad = aanvrager.maak(onderwerp);
        hulpvraag = UUID.fromString(pad.split("/")[2]);
        aanvrager
                .school()
                .wachtTot(
                        pad + "/verzenden",
                        pagina -> pagina.html().contains("bi-person-check me-2"),
                        java.time.Duration.ofMillis(500));
    }

    /** By chance the digits of an id may look like a BSN, and then a question comes. */
    private static String letters(UUID id) {
        return id.toString()
                .chars()
                .map(teken -> Character.isDigit(teken) ? teken - '0' + 'k' : teken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void offer() throws Exception {
        post(IB, "/hulpvragen/" + hulpvraag + "/goedkeuring", "versie", version());
        assertThat(events()).contains(Gebeurtenis.Soort.GOEDKEURING_GEVRAAGD);
        assertThat(proef.html(DIRECTEUR, WACHTENDEN)).contains(reference());
    }

    private void approve() throws Exception {
        String gezien = preview(DIRECTEUR);
        send(DIRECTEUR, field(gezien, "vingerafdruk"), field(gezien, "aanbod"));
    }

    private void describe(String tekst) throws Exception {
        proef.bijSchool(() ->
                proef.sql(
                                """
                                update school.hulpvraag set omschrijving = :tekst, versie = versie + 1
                                where id = :id
                                """)
                        .param("tekst", tekst)
                        .param("id", hulpvraag)
                        .update());
    }

    private HulpvraagStatus send(Demoaccount wie, String vingerafdruk, String aanbod)
            throws Exception {
        post(
                wie,
                "/hulpvragen/" + hulpvraag + "/verzenden",
                "versie",
                version(),
                "vingerafdruk",
                vingerafdruk,
                "aanbod",
                aanbod);
        return status();
    }

    private MockHttpServletResponse answer(Demoaccount wie, String wat, String... velden)
            throws Exception {
        return post(wie, "/hulpvragen/" + hulpvraag + "/goedkeuring/" + wat, velden);
    }

    private void choose(boolean aan) throws Exception {
        post(DIRECTEUR, "/school/goedkeuring", "aan", Boolean.toString(aan));
    }

    private MockHttpServletResponse post(Demoaccount wie, String pad, String... velden)
            throws Exception {
        var request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(pad)
                        .with(csrf());
        for (int i = 0; i < velden.length; i += 2) {
            request.param(velden[i], velden[i + 1]);
        }
        return proef.page(wie, request);
    }

    private String preview(Demoaccount wie) throws Exception {
        return proef.html(wie, "/hulpvragen/" + hulpvraag + "/verzenden");
    }

    private static String field(String html, String naam) {
        var gevonden = Pattern.compile("name=\"" + naam + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(gevonden.find()).as(naam).isTrue();
        return gevonden.group(1);
    }

    private String version() {
        return Integer.toString(proef.lees(hulpvraag).versie());
    }

    private HulpvraagStatus status() {
        return proef.lees(hulpvraag).stand().status();
    }

    private String reference() {
        return proef.lees(hulpvraag).eigenReferentie();
    }

    private List<Gebeurtenis.Soort> events() {
        return proef
                .bijSchool(() -> proef.bean(Gebeurtenissen.class).van(Terugproef.SCHOOL, hulpvraag))
                .stream()
                .map(Gebeurtenis::soort)
                .toList();
    }
}
