package nl.hulproute.school.hulpvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Withdrawing a hulpvraag, before and after its delivery, and what a pupil's moving asks. */
@Hulproutetest
class IntrekkenIT {

    private static final int LEERLING = 4;

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @LocalServerPort int poort;

    private Terugproef proef;

    @BeforeEach
    void prepare() {
        proef = new Terugproef(context, mvc, poort);
    }

    @Test
    void takesOutOfTheQueueWhatWasNotDelivered() throws Exception {
        var bericht = bericht();
        UUID id = queued(bericht, "wacht");

        var answer = proef.neemTerug(id, "intrekken", "reden", "dubbel");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/hulpvragen/" + id);
        var hulpvraag = proef.lees(id);
        assertThat(hulpvraag.stand().status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(outbox(bericht.id())).isEqualTo("ingetrokken");
        assertThat(messages(bericht.id())).isEqualTo(1);
        assertThat(
                        proef.bijSchool(
                                () -> proef.bean(Gebeurtenissen.class).van(Terugproef.SCHOOL, id)))
                .anyMatch(gebeurtenis ->
                        gebeurtenis.soort() == Gebeurtenis.Soort.INGETROKKEN
                                && gebeurtenis.tekst().equals("De aanvraag is dubbel verstuurd"));
        assertThat(proef.html(Demoaccount.IB_REGENBOOGBRUG, "/hulpvragen/" + id + "/intrekken"))
                .contains("Intrekken kan niet meer")
                .doesNotContain("name=\"reden\"");
        proef.wachtOpMail(
                Demowereld.REGENBOOGBRUG.teamadres(),
                "Hulpvraag " + hulpvraag.eigenReferentie() + " is ingetrokken");
    }

    @Test
    void followsWhatMayHaveArrivedWithAMessage() throws Exception {
        var bericht = bericht();
        UUID id = queued(bericht, "onderweg");

        proef.neemTerug(id, "intrekken", "reden", "dubbel");

        assertThat(proef.lees(id).stand().status()).isEqualTo(HulpvraagStatus.IN_DE_WACHTRIJ);
        assertThat(outbox(bericht.id())).isEqualTo("onderweg");
        assertThat(messages(bericht.id())).isEqualTo(2);
        assertThat(proef.html(Demoaccount.IB_REGENBOOGBRUG, "/hulpvragen/" + id + "/intrekken"))
                .contains("al onderweg");
        proef.neemTerug(id, "intrekken", "reden", "dubbel");
        assertThat(messages(bericht.id())).as("a second one is not sent").isEqualTo(2);
    }

    @Test
    void endsTheHandlingAtBothSidesAndTellsThem() throws Exception {
        var bezorgd = proef.bezorgd(1);

        proef.neemTerug(
                bezorgd, "intrekken", "reden", "verhuisd", "toelichting", "Per 1 december.");
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.INGETROKKEN);

        assertThat(proef.statusBijSwv(bezorgd)).isEqualTo("ingetrokken");
        var stand = proef.lees(bezorgd.hulpvraag()).stand();
        assertThat(stand.status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(stand.dossiernummer()).isEqualTo(bezorgd.nummer());
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers/" + bezorgd.dossier()))
                .contains("De school heeft deze hulpvraag ingetrokken")
                .contains("De leerling gaat naar een andere school. Per 1 december.")
                .contains("Stop met behandelen");
        assertThat(proef.html(Demoaccount.BEHANDELAAR_PO, "/swv/dossiers?status=ingetrokken"))
                .contains(bezorgd.nummer());
        proef.wachtOpMail(
                Demowereld.SWV_PO.email(), "Dossier " + bezorgd.nummer() + " is ingetrokken");
    }

    @Test
    void asksForAReasonAndAConfirmationFirst() throws Exception {
        UUID id = queued(bericht(), "wacht");
        var pad = "/hulpvragen/" + id + "/intrekken";

        var zonder = proef.neemTerug(id, "intrekken", "reden", "");
        var eerst =
                proef.page(
                        Demoaccount.IB_REGENBOOGBRUG,
                        post(pad).param("reden", "dubbel").with(csrf()));

        assertThat(zonder.getContentAsString()).contains("reden-fout");
        assertThat(eerst.getContentAsString())
                .contains("name=\"bevestigd\"")
                .contains("gaat uit de wachtrij")
                .doesNotContain("het samenwerkingsverband krijgen een mail");
        assertThat(proef.lees(id).stand().status()).isEqualTo(HulpvraagStatus.IN_DE_WACHTRIJ);
    }

    @Test
    void saysWhyWhenTheSamenwerkingsverbandRefusesIt() throws Exception {
        var bezorgd = proef.bezorgd(2);
        proef.bijSwv(() ->
                proef.sql("update swv.dossier set status = 'besluit' where id = :id")
                        .param("id", bezorgd.dossier())
                        .update());

        proef.neemTerug(bezorgd, "intrekken", "reden", "andere-hulp");
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.INTREKKING_GEWEIGERD);

        var hulpvraag = proef.lees(bezorgd.hulpvraag());
        assertThat(hulpvraag.stand().status()).isEqualTo(HulpvraagStatus.AANGEMELD);
        assertThat(proef.html(Demoaccount.IB_REGENBOOGBRUG, "/hulpvragen/" + bezorgd.hulpvraag()))
                .contains("Bel het samenwerkingsverband")
                .contains("kan niet meer worden ingetrokken");
        proef.wachtOpMail(
                Demoaccount.IB_REGENBOOGBRUG.email(),
                "Let op: hulpvraag " + hulpvraag.eigenReferentie());
    }

    @Test
    void closesWhatWasRefusedWithoutAMessage() throws Exception {
        var bericht = bericht();
        UUID id = queued(bericht, "geweigerd");
        proef.bijSchool(() ->
                proef.sql("update school.hulpvraag set status = 'geweigerd' where id = :id")
                        .param("id", id)
                        .update());

        proef.neemTerug(id, "intrekken", "reden", "andere-hulp");

        assertThat(proef.lees(id).stand().status()).isEqualTo(HulpvraagStatus.INGETROKKEN);
        assertThat(messages(bericht.id())).isEqualTo(1);
    }

    @Test
    void tellsOfAPupilWhoMovesByALetterInTheDossier() throws Exception {
        var bezorgd = proef.bezorgd(3);
        String pad = "/hulpvragen/" + bezorgd.hulpvraag() + "/leerling-verhuist";

        var haken = proef.neemTerug(bezorgd, "leerling-verhuist", "tekst", "Per [datum].");
        proef.neemTerug(
                bezorgd, "leerling-verhuist", "tekst", "De leerling verhuist per 1 december.");
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.AANVULLING_VERZONDEN);
        proef.wachtOp(bezorgd, Gebeurtenis.Soort.AANVULLING_BEZORGD);

        assertThat(proef.html(Demoaccount.IB_REGENBOOGBRUG, pad))
                .contains("Laat de aanvraag doorlopen")
                .contains("reden=verhuisd");
        assertThat(haken.getContentAsString()).contains("tussen haken");
        assertThat(proef.stuk(bezorgd, "overig-").naam()).endsWith(".pdf");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LEERKRACHT_REGENBOOGBRUG",
                "ICT_REGENBOOGBRUG",
                "PRIVACY_REGENBOOGBRUG",
                "BEHANDELAAR_PO",
                "HELPDESK"
            })
    void isForThoseWhoMaySendOnly(Demoaccount account) throws Exception {
        UUID id = queued(bericht(), "wacht");

        for (String pagina : List.of("intrekken", "verkeerd-verstuurd", "leerling-verhuist")) {
            String pad = "/hulpvragen/" + id + "/" + pagina;
            assertThat(proef.status(account, pad)).as(pad).isEqualTo(403);
            assertThat(proef.page(account, post(pad).with(csrf())).getStatus()).isEqualTo(403);
        }
        assertThat(proef.lees(id).stand().status()).isEqualTo(HulpvraagStatus.IN_DE_WACHTRIJ);
    }

    @Test
    void isNotThereForAnotherSchool() throws Exception {
        UUID id = queued(bericht(), "wacht");

        for (String pagina : List.of("intrekken", "verkeerd-verstuurd", "leerling-verhuist")) {
            String pad = "/hulpvragen/" + id + "/" + pagina;
            assertThat(proef.status(Demoaccount.IB_LINDEBOOM, pad)).as(pad).isEqualTo(404);
            assertThat(
                            proef.page(
                                            Demoaccount.IB_LINDEBOOM,
                                            post(pad)
                                                    .param("reden", "anders")
                                                    .param("bevestigd", "true")
                                                    .with(csrf()))
                                    .getStatus())
                    .isEqualTo(404);
        }
        assertThat(
                        proef.page(
                                        Demoaccount.DIRECTEUR_REGENBOOGBRUG,
                                        get("/hulpvragen/" + id + "/intrekken"))
                                .getStatus())
                .isEqualTo(200);
    }

    private static Hulpvraagbericht bericht() {
        return new Hulpvraagbericht(
                UUID.randomUUID(),
                Proefbericht.adres(Demowereld.REGENBOOGBRUG),
                Demowereld.SWV_PO.oin(),
                UUID.randomUUID(),
                "Arrangement",
                "Graag hulp.",
                "HV-1",
                new Indiener("Ingrid Bakker", Demoaccount.IB_REGENBOOGBRUG.email()),
                Instant.now(),
                Sha256.of(new byte[] {7}),
                List.of(),
                null);
    }

    /** In the outbox in this state, with no task that delivers it. */
    private UUID queued(Hulpvraagbericht bericht, String toestand) {
        UUID id =
                proef.bijSchool(() ->
                        new Wachtrijzaak(context)
                                .create(Demowereld.REGENBOOGBRUG, LEERLING, bericht));
        proef.bijSchool(() ->
                proef.sql(
                                """
                                insert into uitwisseling_school.uitgaand (tenant_id, id, soort,
                                  hulpvraag_id, van, naar, bericht, toestand, gemaakt, termijn_vanaf,
                                  vertrokken)
                                values (:school, :id, 'hulpvraag', :id, 'van', 'naar', '{}', :toestand,
                                  :nu, :nu, case when :toestand = 'onderweg' then :nu::timestamptz end)
                                """)
                        .param("school", Terugproef.SCHOOL)
                        .param("id", bericht.id())
                        .param("toestand", toestand)
                        .param("nu", Timestamp.from(Instant.now()))
                        .update());
        return id;
    }

    private String outbox(UUID bericht) {
        return proef.bijSchool(() ->
                proef.sql("select toestand from uitwisseling_school.uitgaand where id = :id")
                        .param("id", bericht)
                        .query(String.class)
                        .single());
    }

    private long messages(UUID hulpvraag) {
        return proef.bijSchool(() ->
                proef.sql(
                                "select count(*) from uitwisseling_school.uitgaand where"
                                        + " hulpvraag_id = :id")
                        .param("id", hulpvraag)
                        .query(Long.class)
                        .single());
    }
}
