package nl.hulproute.swv.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.swv.dossier.Dossier;
import nl.hulproute.swv.dossier.Proefdossiers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Hulproutetest
class OverlegIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;
    private static final Demoaccount SEM = Demoaccount.COLLEGA_PO;

    @Autowired ApplicationContext context;
    @Autowired Notities notities;

    Proefdossiers proef;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
    }

    @Test
    void aNotitieIsAnsweredChangedByItsWriterAndKeepsWhatItSaid() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Olaf");
        write(NOOR, dossier, "Wie belt de school?");
        UUID begin = of(dossier).getFirst().id();
        go(SEM, answer(dossier, begin, "Ik bel vandaag."));
        go(NOOR, change(dossier, begin, "Wie belt de school morgen?", 0));

        String page = html(SEM, dossier);

        assertThat(page)
                .contains("Wie belt de school morgen?", "Ik bel vandaag.", "1 eerdere tekst")
                .contains("Wie belt de school?")
                .contains("Overleg (2)");
        assertThat(of(dossier).getFirst().eerder())
                .extracting(Notitie.Eerder::tekst)
                .containsExactly("Wie belt de school?");
    }

    @Test
    void tellsWhoHandlesItAndWhoWroteInItButNotWhoWrites() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Ties");
        write(NOOR, dossier, "Over Ties");
        String alone = news(SEM);

        write(SEM, dossier, "Ook over Ties");

        assertThat(alone).doesNotContain(dossier.nummer());
        assertThat(news(NOOR))
                .contains("geschreven in het overleg over dossier " + dossier.nummer())
                .contains("/meldingen/")
                .doesNotContain("Ties");
        assertThat(news(SEM)).doesNotContain("overleg over dossier " + dossier.nummer());

        handledBySem(dossier);
        write(NOOR, dossier, "Nog iets");

        assertThat(news(SEM)).contains("overleg over dossier " + dossier.nummer());
    }

    @Test
    void whoStandsInIsNotToldOfWhatTheyWroteThemselves() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Jip");
        handledBySem(dossier);
        go(
                SEM,
                post("/mijn-gegevens/afwezigheid")
                        .param("van", "2026-01-01")
                        .param("tot", "2099-01-01")
                        .param("waarnemer", NOOR.id().toString()));
        try {
            write(NOOR, dossier, "Over Jip");
            assertThat(news(SEM)).contains("overleg over dossier " + dossier.nummer());
            assertThat(news(NOOR)).doesNotContain("overleg over dossier " + dossier.nummer());
        } finally {
            proef.within(() ->
                    context.getBean(JdbcClient.class)
                            .sql("update toegang.afwezigheid set ingetrokken = now()")
                            .update());
        }
    }

    private void handledBySem(Dossier dossier) {
        proef.within(() ->
                context.getBean(JdbcClient.class)
                        .sql("update swv.dossier set behandelaar = :sem where id = :id")
                        .param("sem", SEM.id())
                        .param("id", dossier.id().waarde())
                        .update());
    }

    private String news(Demoaccount wie) throws Exception {
        return proef.page(wie, get("/meldingen?soort=overleg")).getContentAsString();
    }

    @Test
    void onlyItsWriterChangesOrRemovesANotitie() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Pim");
        write(NOOR, dossier, "Van Noor");
        UUID id = of(dossier).getFirst().id();

        assertThat(status(SEM, change(dossier, id, "Van Sem", 0))).isEqualTo(404);
        assertThat(status(SEM, post(pad(dossier) + "/" + id + "/weg"))).isEqualTo(404);
        assertThat(html(SEM, dossier)).doesNotContain("wijzig-" + id);
        assertThat(html(NOOR, dossier)).contains("wijzig-" + id);
        assertThat(of(dossier).getFirst().tekst()).isEqualTo("Van Noor");
    }

    @Test
    void whatWasRemovedCanBeBroughtBackAndAnAnswerToItStays() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Roos");
        write(NOOR, dossier, "Te snel geschreven");
        UUID id = of(dossier).getFirst().id();
        go(SEM, answer(dossier, id, "Toch een goed punt."));

        go(NOOR, post(pad(dossier) + "/" + id + "/weg"));
        String removed = html(SEM, dossier);
        go(NOOR, post(pad(dossier) + "/" + id + "/terug"));

        assertThat(removed).contains("door de schrijver weggehaald", "Toch een goed punt.");
        assertThat(removed).doesNotContain("Te snel geschreven");
        assertThat(html(SEM, dossier)).contains("Te snel geschreven");
    }

    @Test
    void whatWasRemovedLosesItsWordsADayLater() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Rens");
        write(NOOR, dossier, "Eerst dit");
        UUID id = of(dossier).getFirst().id();
        go(NOOR, change(dossier, id, "Toen dat", 0));
        go(NOOR, post(pad(dossier) + "/" + id + "/weg"));

        wipe(Instant.now().minus(Notitieveger.BEDENKTIJD));
        assertThat(of(dossier).getFirst().tekst()).isEqualTo("Toen dat");
        wipe(Instant.now().plusSeconds(1));

        assertThat(of(dossier).getFirst().tekst()).isEmpty();
        assertThat(of(dossier).getFirst().eerder()).isEmpty();
        assertThat(status(NOOR, post(pad(dossier) + "/" + id + "/terug"))).isEqualTo(404);
    }

    private void wipe(Instant voor) {
        proef.within(
                Tenant.van(PO),
                () -> {
                    notities.wipe(PO, voor);
                    return null;
                });
    }

    @Test
    void refusesABsnAndTheOlderOfTwoChanges() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Siem");

        String bsn =
                proef.page(NOOR, post(pad(dossier)).param("tekst", "Van 111222333").with(csrf()))
                        .getContentAsString();
        write(NOOR, dossier, "Eerst");
        UUID id = of(dossier).getFirst().id();
        go(NOOR, change(dossier, id, "Toen", 0));
        String late =
                proef.page(NOOR, change(dossier, id, "Te laat", 0).with(csrf()))
                        .getContentAsString();

        assertThat(bsn).contains("kan zijn", "Van 111222333");
        assertThat(late).contains("ergens anders gewijzigd", "Te laat");
        assertThat(of(dossier)).extracting(Notitie::tekst).containsExactly("Toen");
    }

    /** Not by a page, and not by the database whatever a page would ask. */
    @Test
    void nobodyOutsideSeesANotitie() throws Exception {
        Dossier dossier = proef.received(Demowereld.WILGENHOF, "Teun");
        write(NOOR, dossier, "Alleen voor ons");

        for (var ander :
                List.of(
                        Demoaccount.IB_EXTERN,
                        Demoaccount.BEHEERDER_PO,
                        Demoaccount.HELPDESK,
                        Demoaccount.BESTUUR_VLECHTWERKEN)) {
            assertThat(status(ander, get(pad(dossier)))).as(ander.name()).isEqualTo(403);
        }
        assertThat(status(Demoaccount.BEHANDELAAR_VO, get(pad(dossier)))).isEqualTo(404);
        assertThat(
                        proef.page(Demoaccount.IB_EXTERN, get("/swv/mijn-dossiers/" + dossier.id()))
                                .getContentAsString())
                .doesNotContain("Alleen voor ons");
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.WILGENHOF.id()));
        assertThat(proef.within(school, () -> notities.of(PO, dossier.id()))).isEmpty();
        assertThat(proef.within(school, () -> notities.count(PO, dossier.id()))).isZero();
        assertThat(
                        proef.value(
                                "select count(*) from uitwisseling_swv.uitgaand where hulpvraag_id"
                                        + " = :id",
                                dossier.bericht(),
                                Long.class))
                .isZero();
    }

    @Test
    void showsWhoElseHasTheDossierOpenUntilTheyClose() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Ural");
        String address = "/swv/dossiers/" + dossier.id();
        UUID blad = UUID.randomUUID();

        proef.page(SEM, present(dossier, blad));
        String opened = proef.page(NOOR, get(address)).getContentAsString();
        proef.page(
                SEM,
                post(address + "/vertrek")
                        .param("blad", UUID.randomUUID().toString())
                        .with(csrf()));
        String otherPage = proef.page(NOOR, get(address)).getContentAsString();
        proef.page(SEM, post(address + "/vertrek").param("blad", blad.toString()).with(csrf()));
        String closed = proef.page(NOOR, get(address)).getContentAsString();

        assertThat(opened).contains("Ook geopend door Sem de Haan");
        assertThat(otherPage).contains("Ook geopend door Sem de Haan");
        assertThat(closed).doesNotContain("Ook geopend door");
        assertThat(status(Demoaccount.BEHANDELAAR_VO, present(dossier, blad))).isEqualTo(404);
        assertThat(status(Demoaccount.IB_EXTERN, present(dossier, blad))).isEqualTo(403);
        assertThat(status(Demoaccount.HELPDESK, present(dossier, blad))).isEqualTo(403);
    }

    @Test
    void tellsAnOpenPageWhatAColleagueDid() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Vera");

        go(
                SEM,
                post("/swv/dossiers/" + dossier.id() + "/status")
                        .param("naar", "ontvangen")
                        .param("versie", "0"));
        String sign = proef.page(NOOR, present(dossier, UUID.randomUUID())).getContentAsString();

        assertThat(sign).contains("intussen gewijzigd", "Sem de Haan", "Aanvraag ontvangen");
    }

    /** A sign of life says nothing about a pupil, and does not fill the access log. */
    @Test
    void aSignOfLifeIsNoLookAtThePupil() throws Exception {
        Dossier dossier = proef.received(Demowereld.LINDEBOOM, "Wout");
        String sql =
                "select count(*) from toegang.inzage where tenant_id = '"
                        + PO
                        + "' and :id = any (onderwerpen)";

        proef.page(NOOR, present(dossier, UUID.randomUUID()));
        long signs = proef.value(sql, dossier.id().waarde(), Long.class);
        proef.page(NOOR, get("/swv/dossiers/" + dossier.id()));

        assertThat(signs).isZero();
        assertThat(proef.value(sql, dossier.id().waarde(), Long.class)).isEqualTo(1);
    }

    private void write(Demoaccount wie, Dossier dossier, String tekst) throws Exception {
        go(wie, post(pad(dossier)).param("tekst", tekst));
    }

    private MockHttpServletRequestBuilder answer(Dossier dossier, UUID op, String tekst) {
        return post(pad(dossier)).param("tekst", tekst).param("antwoordOp", op.toString());
    }

    private MockHttpServletRequestBuilder change(
            Dossier dossier, UUID id, String tekst, int versie) {
        return post(pad(dossier) + "/" + id).param("tekst", tekst).param("versie", "" + versie);
    }

    private MockHttpServletRequestBuilder present(Dossier dossier, UUID blad) {
        return post("/swv/dossiers/" + dossier.id() + "/aanwezig")
                .param("blad", blad.toString())
                .param("versie", "0")
                .with(csrf());
    }

    private void go(Demoaccount wie, MockHttpServletRequestBuilder request) throws Exception {
        var response = proef.page(wie, request.with(csrf()));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
    }

    private String html(Demoaccount wie, Dossier dossier) throws Exception {
        return proef.page(wie, get(pad(dossier))).getContentAsString();
    }

    private int status(Demoaccount wie, MockHttpServletRequestBuilder request) throws Exception {
        return proef.page(wie, request.with(csrf())).getStatus();
    }

    private List<Notitie> of(Dossier dossier) {
        return proef.within(() -> notities.of(PO, dossier.id()));
    }

    private static String pad(Dossier dossier) {
        return "/swv/dossiers/" + dossier.id() + "/overleg";
    }
}
