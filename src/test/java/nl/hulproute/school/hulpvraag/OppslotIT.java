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

import jakarta.servlet.http.Cookie;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Inlog;
import nl.hulproute.proef.Proeffoto;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.overzicht.Bronversie;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The OPP that goes along is the version that was finalised and signed, and no other file. */
@Hulproutetest
class OppslotIT {

    private static final Demowereld.School SCHOOL = Demowereld.LINDEBOOM;

    /** Of this pupil a version is finalised and signed, and an older opp.pdf is in the map. */
    private static final UUID LEERLING = Voorbeeldleerling.id(SCHOOL, 2);

    @Autowired MockMvc mvc;
    @Autowired Hulpvragen hulpvragen;
    @Autowired Leerlingen leerlingen;
    @Autowired Stoffen stoffen;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactie;

    @BeforeEach
    void nothingWasMadeYet() {
        in(() ->
                jdbc.sql(
                                """
                                update school.document d set verwijderd = now()
                                from school.overzicht o
                                where o.school_id = d.school_id and o.document_id = d.id
                                    and d.leerling_id = :leerling and d.verwijderd is null
                                """)
                        .param("leerling", LEERLING)
                        .update());
    }

    @Test
    void takesThePrintOfTheSignedVersionAndNotTheOlderFileInTheMap() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = create(new GevraagdDocument(Documentsoort.OPP, true, null, null, true));
        assertThat(slot(id).inMap()).extracting(Stuk::naam).contains("opp.pdf");
        assertThat(slot(id))
                .matches(slot -> slot.stand() == Slotstand.ANDERE_VERSIE)
                .matches(Slot::mist)
                .matches(Slot::maakbaar);

        verzamel(ib, id);

        var slot = slot(id);
        var versie = slot.versie();
        assertThat(slot.stand()).isEqualTo(Slotstand.MEE);
        assertThat(versie).isNotNull();
        var mee = slot.inMap().stream().filter(Stuk::gekozen).toList();
        assertThat(mee).singleElement();
        assertThat(madeOf(mee.getFirst().id())).contains(versie.bron());
        assertThat(stof(id).toelichting()).contains(mee.getFirst());
        mvc.perform(get("/hulpvragen/" + id + "/bewerken").cookie(ib))
                .andExpect(content().string(containsString("Versie 1, vastgesteld op")))
                .andExpect(content().string(containsString("Niet de vastgestelde versie")));
    }

    @Test
    void makesItForTheToelichtingWhereTheTypeDoesNotAskForAnOpp() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = create(new GevraagdDocument(Documentsoort.ZIEN, false));

        verzamel(ib, id);

        var stof = stof(id);
        assertThat(stof.maaktToelichting()).isFalse();
        assertThat(stof.toelichting()).matches(stuk -> stof.feiten().isAfdruk(stuk.orElseThrow()));
    }

    @Test
    void takesThePaperThatWasSignedBesideThePageThatSaysSo() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = create(new GevraagdDocument(Documentsoort.OPP_ONDERTEKENING, true));
        UUID scan = sign(ib);
        try {
            verzamel(ib, id);

            var mee = slot(id).inMap().stream().filter(Stuk::gekozen).map(Stuk::id).toList();
            assertThat(mee).hasSize(2).contains(scan);
        } finally {
            in(() ->
                    jdbc.sql(
                                    "update school.ouderpapier set verwijderd = now() where"
                                            + " document_id = :id")
                            .param("id", scan)
                            .update());
        }
    }

    /** The signed last page, uploaded; its document. */
    private UUID sign(Cookie ib) throws Exception {
        var upload =
                multipart("/leerlingen/" + LEERLING + "/ouders/papier/ondertekening")
                        .file(
                                new MockMultipartFile(
                                        "bestand",
                                        "getekend.png",
                                        "image/png",
                                        Proeffoto.png(40, 60)));
        upload.param("instemming", "ja");
        in(() -> leerlingen.find(LEERLING).orElseThrow())
                .verzorgers()
                .forEach(een -> upload.param("verzorger", een.id().toString()));
        mvc.perform(upload.cookie(ib).with(csrf()));
        return in(() ->
                jdbc.sql(
                                """
                                select document_id from school.ouderpapier
                                where leerling_id = :leerling and verwijderd is null
                                order by vastgelegd desc limit 1
                                """)
                        .param("leerling", LEERLING)
                        .query(UUID.class)
                        .single());
    }

    @Test
    void staysOnThePageUntilAnExtraDocumentHasAReason() throws Exception {
        Cookie ib = Inlog.als(mvc, Demoaccount.IB_LINDEBOOM);
        UUID id = create(new GevraagdDocument(Documentsoort.ZIEN, false));
        var extra =
                stof(id).extra().stream()
                        .filter(stuk -> stuk.soort() != Documentsoort.OPP)
                        .findFirst()
                        .orElseThrow()
                        .id();

        mvc.perform(verzenden(ib, id, extra, "."))
                .andExpect(flash().attribute("foutmelding", "hulpvraag.extra.zonder-reden"))
                .andExpect(redirectedUrl("/hulpvragen/" + id + "/bewerken#extra-" + extra));
        mvc.perform(get("/hulpvragen/" + id + "/bewerken").cookie(ib))
                .andExpect(content().string(containsString("Schrijf in een paar woorden")));
        mvc.perform(verzenden(ib, id, extra, "Dit noemt de wachtlijst"))
                .andExpect(redirectedUrl("/hulpvragen/" + id + "/verzenden"));
    }

    private MockHttpServletRequestBuilder verzenden(Cookie ib, UUID id, UUID extra, String reden) {
        return post("/hulpvragen/" + id + "/bewerken")
                .cookie(ib)
                .with(csrf())
                .param("versie", "" + lees(id).versie())
                .param("omschrijving", "Graag advies.")
                .param("toelichting", "automatisch")
                .param("bijlagen", extra.toString())
                .param("extra-" + extra, reden)
                .param("actie", "verzenden");
    }

    private void verzamel(Cookie ib, UUID id) throws Exception {
        mvc.perform(
                        post("/hulpvragen/" + id + "/bewerken")
                                .cookie(ib)
                                .with(csrf())
                                .param("versie", "" + lees(id).versie())
                                .param("omschrijving", "Graag advies.")
                                .param("toelichting", "automatisch")
                                .param("actie", "verzamelen"))
                .andExpect(flash().attributeExists("verzameld"));
    }

    private UUID create(GevraagdDocument document) {
        var swv = SCHOOL.swv();
        var type =
                new Aanvraagtype(
                        UUID.randomUUID(), "Proef", "", "", List.of(document), Set.of(), true);
        return in(() ->
                hulpvragen
                        .create(
                                SCHOOL.id(),
                                LEERLING,
                                Inhoud.LEEG.with(
                                        new SwvVermelding(swv.oin(), swv.nummer(), swv.naam()),
                                        type),
                                new Hulpvraag.Opsteller(
                                        Demoaccount.IB_LINDEBOOM.id(),
                                        Demoaccount.IB_LINDEBOOM.naam(),
                                        Demoaccount.IB_LINDEBOOM.email()))
                        .id());
    }

    private List<Bronversie> madeOf(UUID document) {
        return in(() ->
                jdbc.sql(
                                """
                                select b.soort, b.bron_id, b.versie from school.overzicht o
                                join school.overzicht_bron b
                                    on b.school_id = o.school_id and b.overzicht_id = o.id
                                where o.document_id = :document
                                """)
                        .param("document", document)
                        .query((rij, nummer) ->
                                new Bronversie(
                                        rij.getString(1),
                                        rij.getObject(2, UUID.class),
                                        rij.getInt(3)))
                        .list());
    }

    private Slot slot(UUID id) {
        return stof(id).slots().getFirst();
    }

    private Stof stof(UUID id) {
        return in(() -> stoffen.van(new Zaak(lees(id), leerlingen.find(LEERLING).orElseThrow())));
    }

    private Hulpvraag lees(UUID id) {
        return in(() -> hulpvragen.find(SCHOOL.id(), id).orElseThrow());
    }

    private <T> T in(Supplier<T> werk) {
        return Tenant.van(SCHOOL.id()).doe(() -> transactie.execute(status -> werk.get()));
    }
}
