package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Berichtsoort;
import nl.hulproute.uitwisseling.Ingreep;
import nl.hulproute.uitwisseling.Statusbericht;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

@Hulproutetest
class HulpvraagIT {

    private static final UUID SCHOOL = Demowereld.LINDEBOOM.id();
    private static final Duration WACHTTIJD = Duration.ofSeconds(30);
    private static final int NOG_ZONDER_GEGEVENS = 31;

    @Autowired MockMvc mvc;
    @Autowired Hulpvragen hulpvragen;
    @Autowired Berichten berichten;
    @Autowired Statusontvangst statusontvangst;
    @Autowired Hulpvraagzaken zaken;
    @Autowired Gebeurtenissen gebeurtenissen;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transacties;

    @Test
    void goesFromDraftToTheSwvWithANumber() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 21);

        var verzonden = verzend(ib, id);
        var bezorgd = wacht(id, h -> h.stand().status() == HulpvraagStatus.AANGEMELD);

        assertThat(verzonden.eigenReferentie()).matches("HV-[0-9]{4}-[0-9]{4}");
        assertThat(bezorgd.stand().dossiernummer()).isNotBlank();
        mvc.perform(get("/hulpvragen/" + id).cookie(ib))
                .andExpect(content().string(containsString(bezorgd.stand().dossiernummer())));
        mvc.perform(post("/hulpvragen/" + id + "/wijzigen").cookie(ib).with(csrf()))
                .andExpect(flash().attribute("foutmelding", "hulpvraag.wijzigen.telaat"));
    }

    @Test
    void remembersOfTheChosenBlocksThoseInWhichSomethingTravelled() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        String leerling =
                "/leerlingen/" + Voorbeeldleerling.id(Demowereld.LINDEBOOM, NOG_ZONDER_GEGEVENS);
        mvc.perform(
                        post(leerling + "/verzuim/verzuim/nieuw")
                                .param("dagdelengeoorloofd", "3")
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        UUID id = concept(ib, NOG_ZONDER_GEGEVENS);
        vul(ib, id, "We denken graag mee over het vervolg.", "verzuim", "handelingsplannen");

        UUID bericht = verzend(ib, id).stand().bericht();

        assertThat(blokken(bericht)).containsExactly("verzuim");
    }

    private List<String> blokken(UUID bericht) {
        return Tenant.van(SCHOOL)
                .doe(() ->
                        transacties.execute(status ->
                                jdbc.sql(
                                                """
                                                select unnest(blokken)
                                                  from school.hulpvraag_bericht
                                                 where school_id = :school and id = :id
                                                """)
                                        .param("school", SCHOOL)
                                        .param("id", bericht)
                                        .query(String.class)
                                        .list()));
    }

    @Test
    @DisplayName("U50 A status comes in once, and documents follow until the besluit")
    void takesAStatusOnceAndLetsDocumentsFollowUntilTheBesluit() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID leerling = Voorbeeldleerling.id(Demowereld.LINDEBOOM, 22);
        UUID id = concept(ib, 22);
        verzend(ib, id);
        var bezorgd = wacht(id, h -> h.stand().status() == HulpvraagStatus.AANGEMELD);
        UUID document = document(ib, leerling);
        mvc.perform(
                        post("/leerlingen/" + leerling + "/ouders/grondslagen/" + document)
                                .param("grondslag", "wettelijke-taak")
                                .param("toelichting", "Zonder dit kan het SWV niet beslissen.")
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(flash().attribute("melding", "ouders.grondslag.opgeslagen"));

        mvc.perform(aanvulling(id, document).cookie(ib).with(csrf()))
                .andExpect(flash().attribute("melding", "hulpvraag.aanvulling.verzonden"));
        wachtOpAanvulling(id);
        mvc.perform(get("/hulpvragen/" + id).cookie(ib))
                .andExpect(content().string(containsString("Gekozen door")))
                .andExpect(content().string(containsString("volgt uit de soort")));
        var status = bericht(bezorgd, HulpvraagStatus.BESLUIT, "aanvraag: besluit genomen");
        ontvang(status);
        ontvang(status);

        var besloten = lees(id);
        assertThat(besloten.stand().label()).isEqualTo("aanvraag: besluit genomen");
        mvc.perform(aanvulling(id, document).cookie(ib).with(csrf()))
                .andExpect(flash().attribute("foutmelding", "hulpvraag.aanvulling.telaat"));
    }

    @Test
    void sendsWhatWasRefusedAgainAsANewMessage() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 23);
        var goed = lees(id).inhoud();
        metType(id, onbekendType());
        UUID eerste = verzend(ib, id).stand().bericht();
        wacht(id, h -> h.stand().geweigerd());

        mvc.perform(get("/hulpvragen/" + id).cookie(ib))
                .andExpect(content().string(containsString("bezorging-geweigerd")));
        mvc.perform(post("/hulpvragen/" + id + "/wijzigen").cookie(ib).with(csrf()))
                .andExpect(redirectedUrl("/hulpvragen/" + id + "/bewerken"));
        metType(id, Objects.requireNonNull(goed.aanvraagtype()));
        var opnieuw = verzend(ib, id);

        assertThat(opnieuw.stand().bericht()).isNotEqualTo(eerste);
        wacht(id, h -> h.stand().status() == HulpvraagStatus.AANGEMELD);
    }

    @Test
    void asksWhetherANumberIsABsnBeforeSending() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 24);
        vul(ib, id, "De leerling met nummer 111222333 heeft hulp nodig.");

        mvc.perform(verzending(id).cookie(ib).with(csrf()))
                .andExpect(flash().attribute("foutmelding", "hulpvraag.verzenden.bsn"));

        assertThat(lees(id).stand().status()).isEqualTo(HulpvraagStatus.CONCEPT);

        mvc.perform(verzending(id).param("geenBsn", "true").cookie(ib).with(csrf()))
                .andExpect(flash().attribute("melding", "hulpvraag.verzonden"));
        mvc.perform(get("/hulpvragen/" + id).cookie(ib))
                .andExpect(content().string(containsString("bi-shield-check")));
    }

    @Test
    void refusesAnOlderVersionOfADraft() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 25);
        int oud = lees(id).versie() - 1;

        mvc.perform(
                        post("/hulpvragen/" + id + "/bewerken")
                                .cookie(ib)
                                .with(csrf())
                                .param("versie", "" + oud)
                                .param("omschrijving", "Te laat"))
                .andExpect(flash().attribute("foutmelding", "hulpvraag.concept.gewijzigd"));

        assertThat(lees(id).inhoud().omschrijving()).isNotEqualTo("Te laat");
    }

    @Test
    void bringsARemovedDraftBack() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 26);

        mvc.perform(get("/hulpvragen/" + id + "/dossier").cookie(ib))
                .andExpect(status().isNotFound());
        mvc.perform(post("/hulpvragen/" + id + "/verwijderen").cookie(ib).with(csrf()));
        mvc.perform(get("/hulpvragen/" + id).cookie(ib)).andExpect(status().isNotFound());
        mvc.perform(post("/hulpvragen/" + id + "/herstellen").cookie(ib).with(csrf()));

        mvc.perform(get("/hulpvragen/" + id + "/bewerken").cookie(ib)).andExpect(status().isOk());
    }

    @Test
    void hidesTheHulpvraagFromOtherSchoolsAndKeepsALeerkrachtFromSending() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = concept(ib, 27);

        mvc.perform(get("/hulpvragen/" + id).cookie(Inlog.als(mvc, Demoaccount.IB_KOMPASROOS)))
                .andExpect(status().isNotFound());
        mvc.perform(
                        verzending(id)
                                .cookie(Inlog.als(mvc, Demoaccount.LEERKRACHT_REGENBOOGBRUG))
                                .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void becomesADraftAgainWhenItsMessageIsTakenBackFromTheOutbox() throws Exception {
        UUID id = concept(Inlog.als(mvc, Demoaccount.IB_LINDEBOOM), 28);
        UUID bericht = queued(id);

        Tenant.van(SCHOOL)
                .voer(() ->
                        zaken.ingegrepen(
                                SCHOOL,
                                new Ingreep(
                                        Ingreep.Soort.INTREKKEN,
                                        bericht,
                                        Berichtsoort.HULPVRAAG,
                                        bericht,
                                        "Soraya El Idrissi",
                                        clock.instant())));

        assertThat(lees(id).stand().status()).isEqualTo(HulpvraagStatus.CONCEPT);
        assertThat(Tenant.van(SCHOOL).doe(() -> berichten.find(SCHOOL, bericht)).orElseThrow())
                .matches(gevonden -> gevonden.toestand() == Bericht.Toestand.TERUGGETROKKEN);
        assertThat(Tenant.van(SCHOOL).doe(() -> gebeurtenissen.van(SCHOOL, id)).getFirst())
                .matches(laatste -> laatste.soort() == Gebeurtenis.Soort.INTREKKEN)
                .matches(laatste -> laatste.wie().equals("Soraya El Idrissi"));
    }

    /** As after sending, with nothing in the outbox. */
    private UUID queued(UUID id) {
        Instant nu = clock.instant();
        return Tenant.van(SCHOOL)
                .doe(() -> {
                    UUID bericht = berichten.nieuweId();
                    berichten.add(
                            SCHOOL,
                            new Bericht(
                                    bericht,
                                    id,
                                    Bericht.Soort.HULPVRAAG,
                                    Bericht.Toestand.IN_DE_WACHTRIJ,
                                    0,
                                    List.of(),
                                    null,
                                    nu,
                                    nu,
                                    "",
                                    null,
                                    "Ingrid Bakker"),
                            Demoaccount.IB_LINDEBOOM.id(),
                            List.of());
                    hulpvragen.save(
                            SCHOOL,
                            id,
                            new Stand(
                                    HulpvraagStatus.IN_DE_WACHTRIJ,
                                    "",
                                    nu,
                                    "",
                                    null,
                                    null,
                                    bericht));
                    return bericht;
                });
    }

    private UUID concept(Cookie ib, int nummer) throws Exception {
        String pad =
                "/leerlingen/"
                        + Voorbeeldleerling.id(Demowereld.LINDEBOOM, nummer)
                        + "/samenwerkingsverband/nieuw";
        String pagina = keuzepagina(ib, pad);
        String naar =
                mvc.perform(
                                post(pad)
                                        .cookie(ib)
                                        .with(csrf())
                                        .param("swv", Demowereld.SWV_PO.oin().waarde())
                                        .param("type", type(pagina, "Consult of advies")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        UUID id = UUID.fromString(String.valueOf(naar).split("/")[2]);
        vul(ib, id, "We denken graag mee over het vervolg.");
        return id;
    }

    /** The register may know our ports a moment after the start only. */
    private String keuzepagina(Cookie ib, String pad) throws Exception {
        Instant einde = Instant.now().plus(WACHTTIJD);
        String pagina;
        do {
            pagina =
                    mvc.perform(get(pad).cookie(ib)).andReturn().getResponse().getContentAsString();
        } while (!pagina.contains("name=\"type\"") && Instant.now().isBefore(einde));
        return pagina;
    }

    private void vul(Cookie ib, UUID id, String omschrijving, String... blokken) throws Exception {
        mvc.perform(
                        post("/hulpvragen/" + id + "/bewerken")
                                .cookie(ib)
                                .with(csrf())
                                .param("versie", "" + lees(id).versie())
                                .param("omschrijving", omschrijving)
                                .param("blokken", blokken)
                                .param("toelichting", "nvt")
                                .param("reden", "Er is nog geen OPP; daarover gaat de vraag."))
                .andExpect(flash().attribute("melding", "hulpvraag.concept.bewaard"));
    }

    private Hulpvraag verzend(Cookie ib, UUID id) throws Exception {
        mvc.perform(get("/hulpvragen/" + id + "/verzenden").cookie(ib)).andExpect(status().isOk());
        mvc.perform(verzending(id).cookie(ib).with(csrf()))
                .andExpect(flash().attribute("melding", "hulpvraag.verzonden"));
        return lees(id);
    }

    private MockHttpServletRequestBuilder verzending(UUID id) {
        return post("/hulpvragen/" + id + "/verzenden").param("versie", "" + lees(id).versie());
    }

    private static MockHttpServletRequestBuilder aanvulling(UUID id, UUID document) {
        return post("/hulpvragen/" + id + "/bijlagen-toevoegen")
                .param("documenten", document.toString());
    }

    /** Puts a document into the map by way of another draft's form. */
    private UUID document(Cookie ib, UUID leerling) throws Exception {
        UUID ander = concept(ib, 22);
        var bestand =
                new MockMultipartFile(
                        "bestand",
                        "brief.txt",
                        "text/plain",
                        "Beste collega".getBytes(StandardCharsets.UTF_8));
        mvc.perform(
                        multipart("/hulpvragen/" + ander + "/bijlagen")
                                .file(bestand)
                                .cookie(ib)
                                .with(csrf()))
                .andExpect(flash().attribute("melding", "brief.txt is toegevoegd."));
        var gekozen = lees(ander).inhoud().bijlagen();
        assertThat(gekozen).hasSize(1);
        assertThat(lees(ander).leerlingId()).isEqualTo(leerling);
        return gekozen.iterator().next();
    }

    private Statusbericht bericht(Hulpvraag hulpvraag, HulpvraagStatus status, String label) {
        return new Statusbericht(
                UUID.randomUUID(),
                Objects.requireNonNull(hulpvraag.stand().bericht()),
                String.valueOf(hulpvraag.stand().dossiernummer()),
                status,
                label,
                clock.instant(),
                null);
    }

    private void metType(UUID id, Aanvraagtype type) {
        var hulpvraag = lees(id);
        var oud = hulpvraag.inhoud();
        var inhoud =
                new Inhoud(
                        oud.swv(),
                        type,
                        oud.omschrijving(),
                        oud.blokken(),
                        oud.toelichting(),
                        oud.bijlagen(),
                        oud.notities());
        boolean bewaard =
                Tenant.van(SCHOOL)
                        .doe(() -> hulpvragen.save(SCHOOL, id, hulpvraag.versie(), inhoud));
        assertThat(bewaard).isTrue();
    }

    private static Aanvraagtype onbekendType() {
        return new Aanvraagtype(
                UUID.randomUUID(), "Bestaat niet", "", "", List.of(), Set.of(), true);
    }

    private void ontvang(Statusbericht status) {
        Tenant.van(SCHOOL)
                .voer(() -> statusontvangst.ontvang(SCHOOL, Demowereld.SWV_PO.oin(), status));
    }

    private Hulpvraag lees(UUID id) {
        return Tenant.van(SCHOOL).doe(() -> hulpvragen.find(SCHOOL, id).orElseThrow());
    }

    private Hulpvraag wacht(UUID id, Predicate<Hulpvraag> tot) throws InterruptedException {
        Instant einde = Instant.now().plus(WACHTTIJD);
        while (!tot.test(lees(id)) && Instant.now().isBefore(einde)) {
            Thread.sleep(50);
        }
        assertThat(lees(id)).matches(tot);
        return lees(id);
    }

    private void wachtOpAanvulling(UUID id) throws InterruptedException {
        Instant einde = Instant.now().plus(WACHTTIJD);
        while (!aangevuld(id) && Instant.now().isBefore(einde)) {
            Thread.sleep(50);
        }
        assertThat(aangevuld(id)).isTrue();
    }

    private boolean aangevuld(UUID id) {
        return Tenant.van(SCHOOL).doe(() -> berichten.zendingen(SCHOOL, id)).stream()
                .anyMatch(
                        z -> z.aanvulling() && z.bericht().toestand() == Bericht.Toestand.BEZORGD);
    }

    private static String type(String pagina, String naam) {
        var vorm =
                Pattern.compile("id=\"naam-([0-9a-f-]{36})\"><span>" + Pattern.quote(naam))
                        .matcher(pagina);
        assertThat(vorm.find()).as(pagina).isTrue();
        return vorm.group(1);
    }
}
