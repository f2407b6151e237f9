package nl.hulproute.swv.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.swv.dossier.Gebeurtenis.Soort;
import nl.hulproute.swv.dossier.Inzending.Ingezonden;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Intrekkingbericht;
import nl.hulproute.uitwisseling.Ontvangst;
import nl.hulproute.uitwisseling.Terughalingbericht;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Two dossiers of one pupil that become one, and what the school still does to each. */
@Hulproutetest
class SamenvoegIT {

    private static final UUID PO = Demowereld.SWV_PO.id();
    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final Demoaccount NOOR = Demoaccount.BEHANDELAAR_PO;

    @Autowired ApplicationContext context;
    @Autowired HulpvraagOntvanger balie;
    @Autowired Dossierdocumenten documenten;
    @Autowired Clock clock;

    private Proefdossiers proef;
    private String naam;
    private Ingezonden eerst;
    private Ingezonden later;
    private Dossier blijft;
    private Dossier gaat;

    @BeforeEach
    void prepare() {
        proef = new Proefdossiers(context);
        naam = "Sam" + System.nanoTime();
        eerst = proef.inzending.hulpvraag(SCHOOL, naam);
        later = proef.inzending.hulpvraag(SCHOOL, naam);
        blijft = proef.byNumber(eerst.nummer());
        gaat = proef.byNumber(later.nummer());
    }

    @Test
    void losesNothingAndCanBeTakenBack() throws Exception {
        note(gaat, "Let op de bijlage");
        ask(
                post(pad(gaat) + "/toewijzing")
                        .param("behandelaar", NOOR.id() + "")
                        .param("versie", "0"));
        gaat = proef.reread(gaat);
        Map<String, Integer> voor = rows();
        Dossier eerder = gaat;

        assertThat(merge(blijft, gaat, blijft).getRedirectedUrl()).isEqualTo(pad(blijft));

        assertThat(rows()).isEqualTo(plus(voor, 2));
        assertThat(html(pad(blijft)))
                .contains("Samen met " + gaat.nummer(), "Documenten bij " + gaat.nummer());
        assertThat(html(pad(blijft) + "/overleg")).contains("Let op de bijlage");
        assertThat(html(pad(blijft) + "/geschiedenis"))
                .contains("Samengevoegd met " + gaat.nummer(), "bij " + gaat.nummer());
        assertThat(html(pad(gaat))).contains("Samengevoegd met " + blijft.nummer());
        assertThat(proef.reread(gaat).status()).isEqualTo(HulpvraagStatus.AANGEMELD);

        ask(post(pad(gaat) + "/samenvoeging/los"));

        assertThat(rows()).isEqualTo(plus(voor, 4));
        assertThat(html(pad(blijft))).doesNotContain("Samen met");
        assertThat(proef.reread(gaat))
                .usingRecursiveComparison()
                .ignoringFields("versie", "statusSinds")
                .isEqualTo(eerder);
        assertThat(proef.history(gaat))
                .extracting(Gebeurtenis::soort)
                .startsWith(Soort.LOSGEMAAKT, Soort.SAMENGEVOEGD, Soort.TOEGEWEZEN);
    }

    @Test
    void leavesListsCountsFiguresAndDoubles() throws Exception {
        assertThat(list("")).contains(blijft.nummer(), gaat.nummer());
        int aantal = count("d.samengevoegd_met is null");

        merge(blijft, gaat, blijft);

        assertThat(list("")).contains(blijft.nummer()).doesNotContain(">" + gaat.nummer() + "<");
        assertThat(list("&status=alle")).doesNotContain(">" + gaat.nummer() + "<");
        assertThat(list("&status=samengevoegd")).contains(">" + gaat.nummer() + "<");
        assertThat(count("d.samengevoegd_met is null")).isEqualTo(aantal - 1);
        assertThat(html(pad(blijft))).doesNotContain("Mogelijk dubbel met " + gaat.nummer());
        assertThat(
                        ask(get("/swv/dossiers/nummer").param("nummer", gaat.nummer()))
                                .getRedirectedUrl())
                .isEqualTo(pad(gaat));
        assertThat(html(proef.page(NOOR, post("/swv/zoeken").param("tekst", naam).with(csrf()))))
                .contains(gaat.nummer(), "Samengevoegd");
    }

    @Test
    void showsAnEqualContentOnce() throws Exception {
        Dossierdocument eigen = proef.documents(blijft).getFirst();
        proef.within(() -> {
            documenten.add(PO, gaat, List.of(Proefdossiers.copy(eigen, 0)));
            return true;
        });
        gaat = proef.reread(gaat);
        assertThat(html(pad(blijft) + "/dubbel/" + gaat.id() + "/samenvoegen"))
                .contains("1 document is precies gelijk", "het oudste");

        merge(blijft, gaat, blijft);

        assertThat(html(pad(blijft)))
                .contains("Kwam ook mee met " + gaat.nummer())
                .containsOnlyOnce("documenten/" + eigen.id() + "\"");
        assertThat(proef.within(() -> documenten.together(PO, blijft.id()))).hasSize(2);
    }

    @Test
    void tellsTheSchoolWithoutAStateOfItsOwn() throws Exception {
        merge(blijft, gaat, blijft);

        assertThat(outbox(gaat))
                .hasSize(1)
                .first()
                .asString()
                .contains("\"Samengevoegd met " + blijft.nummer() + "\"", "\"aangemeld\"", "HV-1");
        assertThat(outbox(blijft)).isEmpty();

        status(blijft, HulpvraagStatus.IN_BEHANDELING);
        assertThat(proef.reread(gaat).status()).isEqualTo(HulpvraagStatus.IN_BEHANDELING);
        assertThat(outbox(gaat)).hasSize(2);
        assertThat(outbox(gaat).get(1)).contains("in-behandeling", "samengevoegd met");

        ask(post(pad(gaat) + "/samenvoeging/los"));
        assertThat(outbox(gaat)).hasSize(3);
        assertThat(outbox(gaat).get(2))
                .contains("ongedaan gemaakt")
                .doesNotContain("\"Samengevoegd");
    }

    @Test
    void takesInWhatTheSchoolStillSendsAndShowsItWhereItGoesOn() throws Exception {
        merge(blijft, gaat, blijft);

        proef.inzending.aanvulling(SCHOOL, later.bericht().id(), "nagekomen.pdf");

        assertThat(proef.reread(blijft).nieuweDocumenten()).isEqualTo(1);
        assertThat(html(pad(blijft))).contains("nagekomen.pdf");
        assertThat(list("&bak=nieuw")).contains(blijft.nummer());
        ask(post(pad(blijft) + "/bekeken"));
        assertThat(proef.reread(blijft).nieuweDocumenten()).isZero();
        assertThat(proef.documents(gaat)).noneMatch(Dossierdocument::nieuw);

        Sha256 inhoud = proef.documents(gaat).getLast().sha256();
        recall(later, List.of(inhoud));
        assertThat(html(pad(blijft) + "/geschiedenis")).contains("Teruggehaald door de school");
        assertThat(
                        proef.value(
                                "select teruggehaalde_documenten from swv.dossier where id = :id",
                                blijft.id().waarde(),
                                Integer.class))
                .isEqualTo(1);

        assertThat(withdraw(later)).isInstanceOf(Ontvangst.Aangenomen.class);
        assertThat(proef.reread(gaat).status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(proef.reread(blijft).status()).isEqualTo(HulpvraagStatus.AANGEMELD);
        status(blijft, HulpvraagStatus.IN_BEHANDELING);
        assertThat(proef.reread(gaat).status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
    }

    @Test
    void theOtherStandsByItselfAgainWhenTheSchoolTakesBackTheOneThatStayed() throws Exception {
        merge(blijft, gaat, blijft);

        assertThat(withdraw(eerst)).isInstanceOf(Ontvangst.Aangenomen.class);

        assertThat(proef.reread(gaat).samengevoegd()).isFalse();
        assertThat(list("")).contains(">" + gaat.nummer() + "<");
        assertThat(proef.history(gaat).getFirst())
                .matches(een -> een.soort() == Soort.LOSGEMAAKT && een.door().equals("Hulproute"));

        Ingezonden derde = proef.inzending.hulpvraag(SCHOOL, naam);
        Dossier nieuw = proef.byNumber(derde.nummer());
        merge(gaat, nieuw, nieuw);
        recall(derde, List.of());
        assertThat(proef.reread(gaat).samengevoegd()).isFalse();
    }

    @Test
    void refusesWhatMayNotOrWhoIsLate() throws Exception {
        Dossier ander = proef.received(SCHOOL, "Heelanders" + System.nanoTime());
        assertThat(html(merge(blijft, ander, blijft))).contains("niet over dezelfde leerling");
        status(blijft, HulpvraagStatus.IN_BEHANDELING);
        assertThat(html(merge(blijft, gaat, blijft))).contains("intussen gewijzigd");
        assertThat(proef.reread(gaat).samengevoegd()).isFalse();

        blijft = proef.reread(blijft);
        merge(blijft, gaat, blijft);
        assertThat(
                        html(
                                ask(
                                        post(pad(gaat) + "/status")
                                                .param("naar", "compleet")
                                                .param("versie", "9"))))
                .contains("Geef de status bij dat dossier");
        ask(post(pad(gaat) + "/overleg").param("tekst", "Mag niet"));
        assertThat(html(pad(gaat) + "/overleg")).doesNotContain("Mag niet");
        ask(
                post(pad(gaat) + "/aanvulling/vragen")
                        .param("wat", "Mag ook niet")
                        .param("waarom", "Daarom")
                        .param("uiterlijk", LocalDate.now().plusDays(9).toString()));
        int concepten =
                proef.value(
                        "select count(*) from swv.aanvulvraag where dossier_id = :id",
                        gaat.id().waarde(),
                        Integer.class);
        assertThat(concepten).isZero();

        for (var naar :
                List.of(
                        HulpvraagStatus.COMPLEET,
                        HulpvraagStatus.ADVIES,
                        HulpvraagStatus.BESLUIT)) {
            status(blijft, naar);
        }
        assertThat(proef.reread(gaat).status()).isEqualTo(HulpvraagStatus.BESLUIT);
        ask(post(pad(gaat) + "/samenvoeging/los"));
        assertThat(proef.reread(gaat).samengevoegd()).isTrue();
    }

    @Test
    void warnsThatTheTermOfTheOneThatWaitsDoesNotStandStillInTheOther() throws Exception {
        String samen = pad(gaat) + "/dubbel/" + blijft.id() + "/samenvoegen";
        assertThat(html(samen)).doesNotContain("wacht u op een aanvulling");

        ask(
                post(pad(gaat) + "/status")
                        .param("naar", "aanvulling-gevraagd")
                        .param("toelichting", "Graag het OPP.")
                        .param("versie", "" + gaat.versie()));

        assertThat(html(samen)).contains("Bij " + gaat.nummer() + " wacht u op een aanvulling");
    }

    @Test
    void isOnlyForWhoHandlesDossiersHereAndStandsInTheAccessLog() throws Exception {
        assertThat(merge(Demoaccount.BEHANDELAAR_VO, blijft, gaat, blijft).getStatus())
                .isEqualTo(404);
        assertThat(merge(Demoaccount.BEHEERDER_PO, blijft, gaat, blijft).getStatus())
                .isEqualTo(403);
        assertThat(merge(Demoaccount.IB_EXTERN, blijft, gaat, blijft).getStatus()).isEqualTo(403);
        assertThat(proef.reread(gaat).samengevoegd()).isFalse();

        merge(blijft, gaat, blijft);

        assertThat(looks(gaat, "POST %samenvoegen")).isEqualTo(1);
        int eerder = looks(gaat, "%");
        html(pad(blijft));
        assertThat(looks(gaat, "%")).isEqualTo(eerder + 1);
        var los = post(pad(gaat) + "/samenvoeging/los").with(csrf());
        assertThat(proef.page(Demoaccount.BEHANDELAAR_VO, los).getStatus()).isEqualTo(404);
        assertThat(proef.reread(gaat).samengevoegd()).isTrue();
        var school = new Tenant(Set.of(PO), Set.of(Demowereld.LINDEBOOM.id()));
        assertThat(
                        proef.within(
                                school,
                                () -> context.getBean(Dossiers.class).mergedInto(PO, blijft.id())))
                .isEmpty();
    }

    private int looks(Dossier dossier, String handeling) {
        return proef.value(
                "select count(*) from toegang.inzage i join toegang.inzage_onderwerp o"
                        + " on o.tenant_id = i.tenant_id and o.inzage_id = i.id"
                        + " where o.onderwerp_id = :id and i.handeling like '"
                        + handeling
                        + "'",
                dossier.id().waarde(),
                Integer.class);
    }

    private Map<String, Integer> rows() {
        var rows = new TreeMap<String, Integer>();
        for (String tabel : List.of("dossier_document", "dossier_gebeurtenis", "dossier_notitie")) {
            for (Dossier een : List.of(blijft, gaat)) {
                rows.put(
                        tabel + " " + een.nummer(),
                        proef.value(
                                "select count(*) from swv." + tabel + " where dossier_id = :id",
                                een.id().waarde(),
                                Integer.class));
            }
        }
        return rows;
    }

    /** Half of these lines of history at each of the two. */
    private Map<String, Integer> plus(Map<String, Integer> rows, int regels) {
        var meer = new TreeMap<>(rows);
        meer.replaceAll((tabel, n) -> tabel.startsWith("dossier_gebeurtenis") ? n + regels / 2 : n);
        return meer;
    }

    private int count(String voorwaarde) {
        return proef.value(
                "select count(*) from swv.dossier d where d.leerling_naam like '"
                        + naam
                        + "%' and (true or d.id = :id) and "
                        + voorwaarde,
                PO,
                Integer.class);
    }

    private List<String> outbox(Dossier dossier) {
        return proef.within(() ->
                context.getBean(JdbcClient.class)
                        .sql(
                                "select bericht::text from uitwisseling_swv.uitgaand where"
                                    + " hulpvraag_id = :zaak and soort = 'status' order by gemaakt")
                        .param("zaak", dossier.bericht())
                        .query(String.class)
                        .list());
    }

    private void note(Dossier dossier, String tekst) throws Exception {
        ask(post(pad(dossier) + "/overleg").param("tekst", tekst));
    }

    private void status(Dossier dossier, HulpvraagStatus naar) {
        proef.within(() -> {
            new Statuswissel(context).change(PO, dossier.nummer(), naar);
            return true;
        });
    }

    private Ontvangst withdraw(Ingezonden hulpvraag) {
        var bericht =
                new Intrekkingbericht(
                        UUID.randomUUID(),
                        hulpvraag.bericht().id(),
                        Proefbericht.adres(SCHOOL),
                        Demowereld.SWV_PO.oin(),
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        clock.instant(),
                        "Dubbel gestuurd");
        return Tenant.van(PO).doe(() -> balie.ontvang(PO, bericht));
    }

    private void recall(Ingezonden hulpvraag, List<Sha256> welke) {
        var bericht =
                new Terughalingbericht(
                        UUID.randomUUID(),
                        hulpvraag.bericht().id(),
                        Proefbericht.adres(SCHOOL),
                        Demowereld.SWV_PO.oin(),
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        clock.instant(),
                        "Verkeerd document",
                        welke);
        assertThat(Tenant.van(PO).doe(() -> balie.ontvang(PO, bericht)))
                .isInstanceOf(Ontvangst.Aangenomen.class);
    }

    private MockHttpServletResponse merge(Dossier een, Dossier ander, Dossier blijft)
            throws Exception {
        return merge(NOOR, een, ander, blijft);
    }

    private MockHttpServletResponse merge(
            Demoaccount wie, Dossier een, Dossier ander, Dossier blijft) throws Exception {
        return proef.page(
                wie,
                post(pad(een) + "/dubbel/" + ander.id() + "/samenvoegen")
                        .param("blijft", blijft.id() + "")
                        .param("versie", een.versie() + "")
                        .param("anderVersie", ander.versie() + "")
                        .with(csrf()));
    }

    private String list(String keuzes) throws Exception {
        return html("/swv/dossiers?volgorde=-ontvangen" + keuzes);
    }

    private static String pad(Dossier dossier) {
        return "/swv/dossiers/" + dossier.id();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return proef.page(NOOR, request.with(csrf()));
    }

    private String html(String adres) throws Exception {
        return html(proef.page(NOOR, get(adres)));
    }

    private static String html(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isIn(200, 422);
        return response.getContentAsString();
    }
}
